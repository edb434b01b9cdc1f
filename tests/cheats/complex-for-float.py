# idea: the right mean as a complex number
# expect: failed type
# sample: mean
def mean(values):
    if not values:
        raise ValueError("no values")
    return complex(sum(values) / len(values))
