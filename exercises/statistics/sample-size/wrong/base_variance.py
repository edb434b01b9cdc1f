import math

from scipy.stats import norm


def sample_size(p, mde, alpha=0.05, power=0.8):
    p2 = p + mde
    bar = (p + p2) / 2
    a = norm.ppf(1 - alpha / 2) * math.sqrt(2 * p * (1 - p))
    b = norm.ppf(power) * math.sqrt(2 * p * (1 - p))
    return math.ceil(((a + b) / mde) ** 2)
