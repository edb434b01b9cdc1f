import math


def sample_size(p, mde, alpha=0.05, power=0.8):
    p2 = p + mde
    bar = (p + p2) / 2
    a = 1.96 * math.sqrt(2 * bar * (1 - bar))
    b = 0.84 * math.sqrt(p * (1 - p) + p2 * (1 - p2))
    return math.ceil(((a + b) / mde) ** 2)
