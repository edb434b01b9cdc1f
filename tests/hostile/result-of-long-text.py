# idea: returns a text of half a gigabyte
# expect: failed unreadable-result | stopped | stopped memory
def double(values):
    return "x" * 2**29
