# idea: True, which equals one
# expect: failed
def double(values):
    return [bool(value) for value in values]
