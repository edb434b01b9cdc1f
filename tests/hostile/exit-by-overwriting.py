# idea: overwrites the interpreter's own objects
# expect: stopped memory | stopped time | crashed | failed
import ctypes


def double(values):
    ctypes.memset(id(type(values)), 0x7F, 400)
    return [values]
