import numpy as np


def adjust(pvalues, method):
    p = np.array(pvalues, dtype=float)
    if np.isnan(p).any():
        raise ValueError("a p-value is NaN")
    if method not in ("bonferroni", "holm", "bh"):
        raise ValueError("unknown method")
    m = len(p)
    order = np.argsort(p)
    ranks = np.arange(1, m + 1)
    if method == "bonferroni":
        adjusted = m * p[order]
    elif method == "holm":
        adjusted = np.maximum.accumulate(np.maximum(m - ranks, 1) * p[order])
    else:
        adjusted = np.minimum.accumulate((m / ranks * p[order])[::-1])[::-1]
    result = np.empty(m)
    result[order] = np.minimum(adjusted, 1)
    return result
