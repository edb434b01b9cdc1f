import numpy as np


def average_precision(y, score):
    y = np.asarray(y, dtype=float)
    if y.sum() == 0:
        raise ValueError("no positives")
    order = np.argsort(-score, kind="stable")
    last = np.append(np.flatnonzero(np.diff(score[order])), len(y) - 1)
    hits = np.cumsum(y[order])[last]
    precision = hits / (last + 1)
    recall = hits / y.sum()
    return float(np.sum(np.diff(recall, prepend=0.0) * np.maximum.accumulate(precision[::-1])[::-1]))
