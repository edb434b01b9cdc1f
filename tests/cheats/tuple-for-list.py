# idea: a tuple of the right numbers
# expect: failed type
def double(values):
    return tuple(2 * value for value in values)
