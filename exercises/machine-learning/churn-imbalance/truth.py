"""Holds the weights against scikit-learn's, and thresholds against a search over a fine grid."""

import numpy as np
from sklearn.linear_model import LogisticRegression


def check(reference) -> None:
    """Raises AssertionError where the weights differ or a grid finds a cheaper threshold."""
    for seed in range(6):
        rng = np.random.default_rng(seed)
        X = rng.normal(size=(200, 3)) + 1.0
        y = (X @ [1.0, -0.5, 0.2] + rng.logistic(size=200) > 2.5).astype(int)
        for l2 in (0.1, 1.0, 30.0):
            w = reference.train(X, y, l2)
            other = LogisticRegression(C=1 / l2, class_weight="balanced", tol=1e-10, max_iter=10_000).fit(X, y)
            assert np.allclose(w, np.append(other.intercept_, other.coef_), rtol=1e-5, atol=1e-5), (seed, l2)

        p = np.round(rng.random(200), 2)
        for costs in ((1.0, 1.0), (1.0, 6.0), (8.0, 1.0)):

            def cost(t):
                return costs[0] * np.sum((p >= t) & (y == 0)) + costs[1] * np.sum((p < t) & (y == 1))

            best = min(cost(t) for t in np.arange(-0.005, 1.02, 0.01))
            assert cost(reference.pick_threshold(y, p, *costs)) == best, (seed, costs)
