import numpy as np


def qini(y: np.ndarray, treated: np.ndarray, score: np.ndarray) -> float:
    """Area between Qini curve and random line, divided by n. Highest score first, equal scores together."""
    order = np.argsort(-score, kind="stable")
    y, treated, score = y[order], treated[order], score[order]
    # Users with one score can't be told apart, so the curve has a point only where a group is complete.
    ends = np.append(np.flatnonzero(np.diff(score)), len(score) - 1)
    n1, n0 = np.cumsum(treated)[ends], np.cumsum(1 - treated)[ends]
    y1, y0 = np.cumsum(y * treated)[ends], np.cumsum(y * (1 - treated))[ends]

    # The controls' sum, scaled to as many users as were treated; without controls it is 0 already.
    curve = np.append(0.0, y1 - y0 * n1 / np.maximum(n0, 1))
    users = np.append(0, ends + 1)
    area = np.sum(np.diff(users) * (curve[1:] + curve[:-1]) / 2)
    n = len(score)
    return float((area - n * curve[-1] / 2) / n)


def uplift_scores(X: np.ndarray, y: np.ndarray, treated: np.ndarray) -> np.ndarray:
    """Predicted uplift of every row of X, shape (n,), by one model for each arm."""
    # A linear model of a probability is crude at its ends but ranks well, and its difference needs no tuning.
    A = np.column_stack([np.ones(len(X)), X])
    with_it, without = (np.linalg.lstsq(A[treated == arm], y[treated == arm], rcond=None)[0] for arm in (1, 0))
    return A @ (with_it - without)
