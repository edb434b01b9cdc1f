import numpy as np


def ltv(retention, margin, discount, horizon=None):
    if retention > 1:
        raise ValueError("retention above 1")
    if horizon is None:
        return sum(margin * (retention / (1 + discount)) ** t for t in range(120))
    return sum(margin * retention**t / (1 + discount) ** t for t in range(horizon))


def fit_geometric(retention):
    curve = np.asarray(retention, dtype=float)
    if (curve > 1).any():
        raise ValueError("share above 1")
    return curve[1:].sum() / curve[:-1].sum()
