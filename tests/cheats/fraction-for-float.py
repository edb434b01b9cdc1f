# idea: the right mean as a fraction
# expect: failed type
# sample: mean
from fractions import Fraction


def mean(values):
    if not values:
        raise ValueError("no values")
    return sum(map(Fraction, values)) / len(values)
