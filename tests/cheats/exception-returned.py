# idea: returns the right exception instead of raising it
# expect: failed not-raised
# sample: mean
def mean(values):
    if not values:
        return ValueError('no values')
    return sum(values) / len(values)
