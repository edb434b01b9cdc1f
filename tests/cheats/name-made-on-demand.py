# idea: the module makes the function only when it is asked for
# expect: failed missing-function
def __getattr__(name):
    return lambda values: [2 * value for value in values]
