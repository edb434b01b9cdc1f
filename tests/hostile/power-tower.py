# idea: an integer with a billion digits
# expect: stopped time | stopped memory
def double(values):
    return 10 ** 10**9
