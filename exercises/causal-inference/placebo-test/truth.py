"""Holds the reference against ratios by another solver (SLSQP), and against what a permutation test promises."""

import numpy as np
import pandas as pd
from scipy.optimize import minimize


def ratio(A, unit, donors, t0):
    D, y, n = A[:, donors], A[:, unit], len(donors)
    w = minimize(
        lambda v: np.mean((y[:t0] - D[:t0] @ v) ** 2),
        np.full(n, 1 / n),
        method="SLSQP",
        bounds=[(0, 1)] * n,
        constraints={"type": "eq", "fun": lambda v: v.sum() - 1},
        options={"ftol": 1e-12, "maxiter": 2000},
    ).x
    gap = y - D @ w
    return np.sqrt(np.mean(gap[t0:] ** 2) / np.mean(gap[:t0] ** 2))


def check(reference) -> None:
    """Raises AssertionError where the ranks differ, or a huge effect isn't the most extreme."""
    for seed in range(6):
        rng = np.random.default_rng(seed)
        A = 60 + np.cumsum(rng.normal(0, 2, (20, 1)), axis=0) + rng.normal(0, 8, 7) + np.cumsum(rng.normal(0, 1.5, (20, 7)), axis=0)
        treated = int(rng.integers(7))
        ratios = np.array([ratio(A, unit, [k for k in range(7) if k not in (unit, treated)], 13) for unit in range(7)])
        rank = 1 + np.sum(ratios > ratios[treated])
        assert np.isclose(reference.placebo_p(pd.DataFrame(A), treated, 13), rank / 7), (seed, ratios)
        A[13:, treated] += 10_000
        assert np.isclose(reference.placebo_p(pd.DataFrame(A), treated, 13), 1 / 7), seed
