# idea: doubles the caller's list and returns it
# expect: failed mutation
def double(values):
    for index, value in enumerate(values):
        values[index] = 2 * value
    return values
