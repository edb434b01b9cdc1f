import numpy as np


def adjust(pvalues, method):
    p = np.array(pvalues, dtype=float)
    if np.isnan(p).any():
        raise ValueError("a p-value is NaN")
    m = len(p)
    order = np.argsort(p)
    ranks = np.arange(1, m + 1)
    adjusted = {
        "bonferroni": m * p[order],
        "holm": np.maximum.accumulate((m - ranks + 1) * p[order]),
        "bh": np.minimum.accumulate((m / ranks * p[order])[::-1])[::-1],
    }[method]
    result = np.empty(m)
    result[order] = np.minimum(adjusted, 1)
    return result
