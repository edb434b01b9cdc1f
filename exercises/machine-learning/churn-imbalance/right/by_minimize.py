"""The minimum by SciPy's BFGS; thresholds by running sums over the sorted probabilities."""
import numpy as np
from scipy.optimize import minimize


def train(X, y, l2):
    n = len(y)
    counts = np.bincount(y, minlength=2)
    c = n / (2.0 * counts[y])
    sign = 2 * y - 1

    def loss(w):
        margin = sign * (w[0] + X @ w[1:])
        residual = -c * sign / (1 + np.exp(np.clip(margin, -500, 500)))
        value = c @ np.logaddexp(0, -margin) + l2 / 2 * (w[1:] @ w[1:])
        return value, np.concatenate([[residual.sum()], X.T @ residual + l2 * w[1:]])

    return minimize(loss, np.zeros(X.shape[1] + 1), jac=True, method="BFGS", options={"gtol": 1e-7}).x


def pick_threshold(y, p, cost_fp, cost_fn):
    order = np.argsort(p)[::-1]
    ranked, labels = p[order], y[order]
    false_alarms = np.append(0, np.cumsum(labels == 0))
    missed = np.append(labels.sum(), labels.sum() - np.cumsum(labels))
    cost = cost_fp * false_alarms + cost_fn * missed
    between = np.append(np.append(True, ranked[1:] != ranked[:-1]), True)
    best = min(np.flatnonzero(between), key=lambda i: cost[i])
    return ranked[best - 1] if best > 0 else ranked[0] + 1.0
