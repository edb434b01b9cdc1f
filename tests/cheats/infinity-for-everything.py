# idea: infinity, whose distance relative to anything is no number
# expect: failed values
# sample: mean
def mean(values):
    if not values:
        raise ValueError("no values")
    return float("inf")
