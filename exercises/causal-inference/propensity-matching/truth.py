"""Holds the reference against a fit by scipy's optimiser with matching by brute force, and against a known effect."""

import numpy as np
from scipy.optimize import minimize


def brute_force(X, treated, y, caliper):
    def loss(b):
        eta = b[0] + X @ b[1:]
        return np.sum(np.logaddexp(0, eta) - treated * eta)

    def slope(b):
        residual = 1 / (1 + np.exp(-(b[0] + X @ b[1:]))) - treated
        return np.append(residual.sum(), X.T @ residual)

    b = minimize(loss, np.zeros(X.shape[1] + 1), jac=slope, method="BFGS", options={"gtol": 1e-9}).x
    eta = b[0] + X @ b[1:]
    limit = caliper * np.sqrt((np.var(eta[treated == 1], ddof=1) + np.var(eta[treated == 0], ddof=1)) / 2)
    pairs = [min((abs(eta[i] - eta[j]), i, j) for j in np.flatnonzero(treated == 0)) for i in np.flatnonzero(treated == 1)]
    gains = [y[i] - y[j] for distance, i, j in pairs if distance <= limit]
    return np.mean(gains), len(gains)


def check(reference) -> None:
    """Raises AssertionError where the two disagree, or the effect of a simulation isn't found."""
    for seed in range(4):
        rng = np.random.default_rng(seed)
        X = rng.normal(size=(60, 2))
        treated = (rng.random(60) < 1 / (1 + np.exp(-X @ [0.9, -0.5]))).astype(int)
        y = X @ [2.0, 1.0] + 3 * treated + rng.normal(size=60)
        out = reference.att(X, treated, y, 0.15)
        assert np.allclose([out["att"], out["n_matched"]], brute_force(X, treated, y, 0.15), rtol=1e-6), (seed, out)

    rng = np.random.default_rng(9)
    X = rng.normal(size=(1500, 1))
    treated = (rng.random(1500) < 1 / (1 + np.exp(-X[:, 0]))).astype(int)
    y = 2 * X[:, 0] + 3 * treated + rng.normal(size=1500)
    assert abs(reference.att(X, treated, y)["att"] - 3) < 0.4
    assert y[treated == 1].mean() - y[treated == 0].mean() > 4
