"""The mean, over the positives, of the precision at or above their score."""
import numpy as np


def average_precision(y, score):
    y = np.asarray(y).astype(bool)
    if not y.any():
        raise ValueError("no positive row")
    everyone, hits = np.sort(score), np.sort(score[y])
    above = len(everyone) - np.searchsorted(everyone, score[y], side="left")
    hits_above = len(hits) - np.searchsorted(hits, score[y], side="left")
    return np.mean(hits_above / above)
