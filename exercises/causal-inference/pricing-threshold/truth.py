"""Holds the reference against weighted regressions by scikit-learn on each side, the spread over samples, and a known jump."""

import numpy as np
from sklearn.linear_model import LinearRegression


def sample(rng, n=400):
    x = rng.uniform(-1, 1, n)
    return x, 1 + 0.5 * x + 2 * (x >= 0) + x * (x >= 0) + rng.normal(0, 0.3 + 0.5 * np.abs(x), n)


def check(reference) -> None:
    """Raises AssertionError where the jump is another one, or the standard error is not the spread of the estimates."""
    found = []
    for seed in range(400):
        x, y = sample(np.random.default_rng(seed))
        found.append(reference.rdd(x, y, 0.0, 0.7))
        if seed < 5:
            w = np.maximum(0, 1 - np.abs(x) / 0.7)
            lines = [LinearRegression().fit(x[side, None], y[side], sample_weight=w[side]) for side in (x >= 0, x < 0)]
            assert np.isclose(found[-1][0], lines[0].intercept_ - lines[1].intercept_, rtol=1e-9), seed
    effects, errors = np.array(found).T
    assert abs(effects.mean() - 2) < 0.03, effects.mean()
    assert abs(errors.mean() / effects.std() - 1) < 0.1, (errors.mean(), effects.std())
