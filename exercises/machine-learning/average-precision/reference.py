import numpy as np


def average_precision(y: np.ndarray, score: np.ndarray) -> float:
    """Average precision of the ranking by falling score; equal scores form one group.

    y has shape (n,) and holds 1 for a positive row, else 0; score has shape (n,).
    Raises ValueError where no row is positive.
    """
    positive = np.asarray(y, dtype=float)
    total = positive.sum()
    if total == 0:
        raise ValueError("without a positive row there is no recall")

    order = np.argsort(-np.asarray(score, dtype=float), kind="stable")
    ranked = np.asarray(score)[order]
    # A threshold cannot cut a group of equal scores apart: only its last place counts.
    last = np.append(np.flatnonzero(ranked[1:] != ranked[:-1]), len(ranked) - 1)

    taken = last + 1
    hits = np.cumsum(positive[order])[last]
    precision = hits / taken
    steps = np.diff(hits, prepend=0.0) / total
    return float(np.sum(steps * precision))
