import numpy as np

STEPS = 1000


def train(X: np.ndarray, y: np.ndarray, l2: float) -> np.ndarray:
    """Weights (d + 1,) of a class-weighted logistic regression, the intercept first; l2 penalises all but the intercept.

    X has shape (n, d); y has shape (n,) and holds 0 and 1, each at least once.
    """
    n, d = X.shape
    A = np.column_stack([np.ones(n), X])
    # Either class weighs n / 2 in all.
    weights = np.where(y == 1, n / (2 * np.sum(y == 1)), n / (2 * np.sum(y == 0)))
    ridge = np.append(0.0, np.full(d, float(l2)))

    w = np.zeros(d + 1)
    for _ in range(STEPS):
        # The logistic function by tanh, which cannot overflow.
        p = 0.5 * (1 + np.tanh(A @ w / 2))
        gradient = A.T @ (weights * (p - y)) + ridge * w
        hessian = A.T @ (A * (weights * p * (1 - p))[:, None]) + np.diag(ridge)
        step = np.linalg.solve(hessian, gradient)
        # A full Newton step may overshoot, so one that moves a row's z far is made shorter, and a small one hardly.
        w = w - step / (1 + np.abs(A @ step).max())
        if np.abs(step).max() < 1e-10:
            break
    return w


def pick_threshold(y: np.ndarray, p: np.ndarray, cost_fp: float, cost_fn: float) -> float:
    """A threshold t for which calling those with p >= t costs least in all on these rows."""
    # Only the values of p can be last in a group that is called; infinity calls nobody.
    candidates = np.append(np.unique(p), np.inf)
    costs = [cost_fp * np.sum((p >= t) & (y == 0)) + cost_fn * np.sum((p < t) & (y == 1)) for t in candidates]
    return float(candidates[int(np.argmin(costs))])
