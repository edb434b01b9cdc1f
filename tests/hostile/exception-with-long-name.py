# idea: an exception class with a name of a thousand letters
# expect: crashed
def double(values):
    raise type("E" * 1_000, (Exception,), {})("so long")
