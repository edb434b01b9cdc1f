import numpy as np
from sklearn.linear_model import LogisticRegression


def train(X, y, l2):
    model = LogisticRegression(C=1 / l2 if l2 else 1e12, class_weight="balanced", tol=1e-10, max_iter=10_000).fit(X, y)
    return np.append(model.intercept_, model.coef_)


def pick_threshold(y, p, cost_fp, cost_fn):
    candidates = [*np.unique(p), np.inf]
    costs = [cost_fp * np.sum((p >= t) & (y == 0)) + cost_fn * np.sum((p < t) & (y == 1)) for t in candidates]
    return float(candidates[np.argmin(costs)])
