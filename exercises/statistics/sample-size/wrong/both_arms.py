import math

from scipy.stats import norm


def sample_size(p, mde, alpha=0.05, power=0.8):
    p2 = p + mde
    bar = (p + p2) / 2
    a = norm.ppf(1 - alpha / 2) * math.sqrt(2 * bar * (1 - bar))
    b = norm.ppf(power) * math.sqrt(p * (1 - p) + p2 * (1 - p2))
    return 2 * math.ceil(((a + b) / mde) ** 2)
