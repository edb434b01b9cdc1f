# idea: an integer that is too large to become a float
# expect: failed values
# sample: mean
def mean(values):
    if not values:
        raise ValueError("no values")
    return 10**400
