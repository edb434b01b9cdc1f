from math import ceil, sqrt
from statistics import NormalDist

z = NormalDist().inv_cdf


def bernoulli_variance(rate):
    return rate * (1 - rate)


def sample_size(p, mde, alpha=0.05, power=0.8):
    q = p + mde
    under_null = 2 * bernoulli_variance((p + q) / 2)
    under_alternative = bernoulli_variance(p) + bernoulli_variance(q)
    return ceil((-z(alpha / 2) * sqrt(under_null) + z(power) * sqrt(under_alternative)) ** 2 / mde**2)
