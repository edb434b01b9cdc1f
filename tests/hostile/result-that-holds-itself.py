# idea: returns a dictionary that holds itself, and a list that holds that
# expect: failed unreadable-result
def double(values):
    knot = {}
    knot[0] = [knot]
    return knot
