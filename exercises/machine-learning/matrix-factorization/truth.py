"""Holds each factor against scikit-learn's Ridge, and a complete table against its best approximation of low rank."""

import numpy as np
from sklearn.linear_model import Ridge


def check(reference) -> None:
    """Raises AssertionError where the factors are not the ridge regressions, or a complete table is not met."""
    rng = np.random.default_rng(0)
    full = 2 + rng.normal(size=(20, 2)) @ rng.normal(size=(2, 15))
    mask = rng.random(full.shape) < 0.6
    R = np.where(mask, full, 0.0)
    U, V = reference.als(R, mask, 3, 0.7, 5, 1)
    for item in range(15):
        seen = mask[:, item]
        model = Ridge(alpha=0.7, fit_intercept=False, solver="cholesky").fit(U[seen], full[seen, item])
        assert np.allclose(model.coef_, V[item], atol=1e-9), item

    noisy = full + 0.3 * rng.normal(size=full.shape)
    U, V = reference.als(noisy, np.ones(full.shape, dtype=bool), 2, 1e-6, 300, 2)
    left, s, right = np.linalg.svd(noisy)
    best = (left[:, :2] * s[:2]) @ right[:2]
    assert np.abs(U @ V.T - best).max() < 1e-3, np.abs(U @ V.T - best).max()
