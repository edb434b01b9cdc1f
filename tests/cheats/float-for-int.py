# idea: floats where integers are asked for
# expect: failed type
def double(values):
    return [2.0 * value for value in values]
