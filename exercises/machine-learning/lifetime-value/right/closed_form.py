"""The closed form with its exception; a fitted line of the logarithms with an intercept."""
import numpy as np


def ltv(retention, margin, discount, horizon=None):
    if not 0 <= retention <= 1:
        raise ValueError("retention must lie between 0 and 1")
    q = retention / (1 + discount)
    months = np.inf if horizon is None else horizon
    if q == 1:
        return margin * months
    return margin * (1 - q**months) / (1 - q)


def fit_geometric(retention):
    retention = np.asarray(retention)
    if np.any(retention > 1) or np.any(retention < 0):
        raise ValueError("retention must lie between 0 and 1")
    slope, _ = np.polyfit(np.arange(len(retention)), np.log(retention), 1)
    return np.exp(slope)
