import numpy as np


def train(X, y, l2):
    n, d = X.shape
    A = np.column_stack([np.ones(n), X])
    ones = np.sum(y)
    weights = np.where(y == 1, n / (2 * ones), n / (2 * (n - ones))) / n
    ridge = np.append(0.0, np.full(d, float(l2)))
    w = np.zeros(d + 1)
    for _ in range(50):
        p = 1 / (1 + np.exp(-(A @ w)))
        hessian = A.T @ (A * (weights * p * (1 - p))[:, None]) + np.diag(ridge)
        w = w - np.linalg.solve(hessian, A.T @ (weights * (p - y)) + ridge * w)
    return w


def pick_threshold(y, p, cost_fp, cost_fn):
    candidates = [*np.unique(p), np.inf]
    costs = [cost_fp * np.sum((p >= t) & (y == 0)) + cost_fn * np.sum((p < t) & (y == 1)) for t in candidates]
    return float(candidates[np.argmin(costs)])
