# idea: a generator of the right numbers
# expect: failed type
def double(values):
    return (2 * value for value in values)
