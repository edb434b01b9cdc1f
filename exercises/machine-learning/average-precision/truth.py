"""Holds the reference against scikit-learn's average_precision_score."""

import numpy as np
from sklearn.metrics import average_precision_score


def check(reference) -> None:
    """Raises AssertionError where the reference and scikit-learn disagree."""
    for seed in range(12):
        rng = np.random.default_rng(seed)
        y = (rng.random(80) < 0.3).astype(int)
        for decimals in (0, 1, 12):
            score = np.round(y + rng.normal(size=80), decimals)
            ours, theirs = reference.average_precision(y, score), average_precision_score(y, score)
            assert abs(ours - theirs) < 1e-12, (seed, decimals, ours, theirs)
