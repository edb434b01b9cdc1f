"""Holds the reference against SciPy: the mean and distribution of geom for the value, a numerical maximum of the likelihood for the fit."""

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.stats import geom


def check(reference) -> None:
    """Raises AssertionError where the reference and SciPy disagree."""
    for retention, discount in [(0.8, 0.05), (0.97, 0.0), (0.3, 0.2), (1.0, 0.01)]:
        leaves = geom(1 - retention / (1 + discount))
        assert np.isclose(reference.ltv(retention, 2.0, discount), 2 * leaves.mean(), rtol=1e-10), (retention, discount)
        for horizon in (1, 5, 40):
            months = leaves.sf(np.arange(horizon)).sum()
            assert np.isclose(reference.ltv(retention, 2.0, discount, horizon), 2 * months, rtol=1e-9), (retention, discount, horizon)

    for seed in range(5):
        curve = np.append(1.0, np.cumprod(np.random.default_rng(seed).uniform(0.7, 0.95, 9)))
        stayed, left = curve[1:].sum(), curve[0] - curve[-1]
        best = minimize_scalar(lambda r: -stayed * np.log(r) - left * np.log(1 - r), bounds=(0.01, 0.999), method="bounded", options={"xatol": 1e-10})
        assert abs(reference.fit_geometric(curve) - best.x) < 1e-6, (seed, best.x)
