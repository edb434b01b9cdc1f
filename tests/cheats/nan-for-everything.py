# idea: NaN, which no comparison finds larger than a tolerance
# expect: failed values
# sample: mean
def mean(values):
    if not values:
        raise ValueError("no values")
    return float("nan")
