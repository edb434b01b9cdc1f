# idea: texts that print like the right numbers
# expect: failed type
def double(values):
    return [str(2 * value) for value in values]
