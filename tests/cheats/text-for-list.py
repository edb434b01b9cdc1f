# idea: a text that prints like the right list
# expect: failed type
def double(values):
    return repr([2 * value for value in values])
