"""Holds the choices against scikit-learn's Ridge for the estimates and a solved system for the widths."""

import numpy as np
from sklearn.linear_model import Ridge


def check(reference) -> None:
    """Raises AssertionError where a choice is not that of the highest score."""
    for seed in range(4):
        rng = np.random.default_rng(seed)
        bandit, seen = reference.LinUCB(3, 4, 0.7), [([], []) for _ in range(3)]
        for step in range(90):
            x, arm = rng.normal(size=4), step % 3
            reward = float(rng.normal() + x[arm])
            bandit.update(arm, x, reward)
            seen[arm][0].append(x)
            seen[arm][1].append(reward)
        for _ in range(30):
            x = rng.normal(size=4)
            scores = []
            for contexts, rewards in seen:
                X = np.array(contexts)
                model = Ridge(alpha=1.0, fit_intercept=False, solver="cholesky").fit(X, rewards)
                scores.append(model.coef_ @ x + 0.7 * np.sqrt(x @ np.linalg.solve(np.eye(4) + X.T @ X, x)))
            assert bandit.choose(x) == int(np.argmax(scores)), (seed, scores)
