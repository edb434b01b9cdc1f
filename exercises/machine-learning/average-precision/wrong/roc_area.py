import numpy as np


def average_precision(y, score):
    positive = np.asarray(y) == 1
    if not positive.any():
        raise ValueError("no positives")
    gaps = score[positive][:, None] - score[~positive][None, :]
    return float(((gaps > 0) + 0.5 * (gaps == 0)).mean()) if gaps.size else 1.0
