# idea: an exception with a message of ten megabytes
# expect: crashed ValueError
def double(values):
    raise ValueError("x" * 10**7)
