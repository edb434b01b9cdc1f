import numpy as np


def average_precision(y, score):
    y = np.asarray(y, dtype=int)
    if y.sum() == 0:
        raise ValueError("no positives")
    order = np.lexsort((-y, -score))
    hits = y[order]
    precision = np.cumsum(hits) / np.arange(1, len(y) + 1)
    return float((precision * hits).sum() / y.sum())
