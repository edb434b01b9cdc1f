# idea: every builtin function raises
# expect: failed | crashed
import builtins


def broken(*args, **kwargs):
    raise RuntimeError("nothing works here")


def double(values):
    return values


for name in ["isinstance", "len", "type", "str", "dict", "getattr", "print", "vars", "callable", "__import__"]:
    setattr(builtins, name, broken)
