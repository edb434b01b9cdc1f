import math

import numpy as np


def examination(impressions):
    def rate(k):
        clicks = [clicked for _, position, clicked in impressions if position == k]
        return sum(clicks) / len(clicks) if clicks else math.nan

    last = max(position for _, position, _ in impressions)
    first = rate(1)
    return np.array([rate(k) / first for k in range(1, last + 1)])


def debiased_ctr(impressions, exam):
    worth = {k: value for k, value in enumerate(exam, start=1) if not math.isnan(value)}
    result = {}
    for item in {item for item, _, _ in impressions}:
        seen = [(worth[position], clicked) for name, position, clicked in impressions if name == item and position in worth]
        looks = sum(look for look, _ in seen)
        if looks > 0:
            result[item] = sum(clicked for _, clicked in seen) / looks
    return result
