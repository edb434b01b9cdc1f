"""Looks for the smallest n whose power is enough, instead of solving for it."""

import numpy as np
from scipy.stats import norm


def sample_size(p, mde, alpha=0.05, power=0.8):
    rates = np.array([p, p + mde])
    null_sd = np.sqrt(2 * rates.mean() * (1 - rates.mean()))
    own_sd = np.sqrt(np.sum(rates * (1 - rates)))
    critical = norm.isf(alpha / 2)

    def reached(n):
        return norm.cdf((abs(mde) * np.sqrt(n) - critical * null_sd) / own_sd)

    low, high = 0, 1
    while reached(high) < power:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if reached(middle) >= power else (middle, high)
    return high
