"""Holds the reference against scipy's SLSQP and against mixtures that are known."""

import numpy as np
from scipy.optimize import minimize


def check(reference) -> None:
    """Raises AssertionError where another solver fits better, or a known mixture isn't found."""
    for seed, (periods, donors) in enumerate([(12, 4), (8, 15), (40, 8), (5, 1)]):
        rng = np.random.default_rng(seed)
        D = rng.normal(50, 8, (periods, donors)) + rng.normal(0, 5, periods)[:, None]
        y = D @ rng.dirichlet(np.ones(donors)) + rng.normal(0, 3, periods)
        out = reference.synthetic_control(y, D, D[:3] + 1.0, y[:3])
        w = out["weights"]
        assert w.min() >= 0 and abs(w.sum() - 1) < 1e-12, (seed, w)
        theirs = minimize(
            lambda v: np.sum((y - D @ v) ** 2) / periods,
            np.full(donors, 1 / donors),
            method="SLSQP",
            bounds=[(0, 1)] * donors,
            constraints={"type": "eq", "fun": lambda v: v.sum() - 1},
            options={"ftol": 1e-13, "maxiter": 5000},
        )
        assert out["rmspe_pre"] <= np.sqrt(theirs.fun) + 1e-7, (seed, out["rmspe_pre"], theirs.fun)
        assert np.sqrt(theirs.fun) <= out["rmspe_pre"] + 1e-3, (seed, "the other solver should come near")

    rng = np.random.default_rng(9)
    D, w = rng.normal(20, 5, (15, 5)), np.array([0.2, 0.0, 0.5, 0.3, 0.0])
    out = reference.synthetic_control(D @ w, D, D + 2.0, D @ w)
    assert np.allclose(out["weights"], w, atol=1e-8) and np.allclose(out["effect"], -2.0) and out["rmspe_pre"] < 1e-7, out
