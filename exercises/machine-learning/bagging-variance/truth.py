"""Holds the reference against the quadratic form of the covariance matrix, and against NumPy's multivariate normal draws."""

import numpy as np


def check(reference) -> None:
    """Raises AssertionError where the reference lies further off than it may."""
    for sigma2, rho, B in [(4.0, 0.5, 4), (2.0, -0.2, 4), (9.0, -0.25, 5), (0.3, 0.2, 40), (1.0, 0.0, 3), (2.0, 0.9, 1)]:
        cov = np.full((B, B), rho * sigma2)
        np.fill_diagonal(cov, sigma2)
        exact = np.ones(B) @ cov @ np.ones(B) / B**2
        assert np.isclose(reference.ensemble_variance(sigma2, rho, B), exact, rtol=1e-12, atol=1e-12), (sigma2, rho, B)

        theirs = np.random.default_rng(1).multivariate_normal(np.zeros(B), cov, size=200_000).mean(axis=1).var()
        slack = 5 * np.sqrt(2 / 20_000 + 2 / 200_000) * exact + 1e-9
        assert abs(reference.simulate(sigma2, rho, B, 20_000, 2) - theirs) <= slack, (sigma2, rho, B, theirs)
