import numpy as np
from scipy.optimize import curve_fit


def ltv(retention, margin, discount, horizon=None):
    if retention > 1.0:
        raise ValueError(retention)
    if horizon is None:
        return margin / (1.0 - retention / (1.0 + discount))
    return sum(margin * retention**t / (1 + discount) ** t for t in range(horizon))


def fit_geometric(retention):
    if (retention > 1).any():
        raise ValueError("more than everybody")
    (r,), _ = curve_fit(lambda t, r: r**t, np.arange(len(retention)), retention, p0=[0.8], bounds=(0, 1), ftol=1e-12, xtol=1e-12, gtol=1e-12)
    return float(r)
