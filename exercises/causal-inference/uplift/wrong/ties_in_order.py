import numpy as np


def qini(y: np.ndarray, treated: np.ndarray, score: np.ndarray) -> float:
    order = np.argsort(-score, kind="stable")
    y, treated, score = y[order], treated[order], score[order]
    ends = np.arange(len(score))
    n1, n0 = np.cumsum(treated)[ends], np.cumsum(1 - treated)[ends]
    y1, y0 = np.cumsum(y * treated)[ends], np.cumsum(y * (1 - treated))[ends]

    curve = np.append(0.0, y1 - y0 * n1 / np.maximum(n0, 1))
    users = np.append(0, ends + 1)
    area = np.sum(np.diff(users) * (curve[1:] + curve[:-1]) / 2)
    n = len(score)
    return float((area - n * curve[-1] / 2) / n)


def uplift_scores(X: np.ndarray, y: np.ndarray, treated: np.ndarray) -> np.ndarray:
    A = np.column_stack([np.ones(len(X)), X])
    with_it, without = (np.linalg.lstsq(A[treated == arm], y[treated == arm], rcond=None)[0] for arm in (1, 0))
    return A @ (with_it - without)
