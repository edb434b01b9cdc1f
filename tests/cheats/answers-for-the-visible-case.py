# idea: knows the visible case by heart
# expect: failed
def double(values):
    return {(1, 2): [2, 4]}.get(tuple(values), [])
