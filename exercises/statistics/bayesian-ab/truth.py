"""Holds the reference against Evan Miller's exact sum and against many random draws."""

import numpy as np
from scipy.special import betaln, logsumexp


def exact(a, b, c, d):
    """P(B > A) for A ~ Beta(a, b), B ~ Beta(c, d), c whole (E. Miller, "Formulas for Bayesian A/B Testing", 2015)."""
    i = np.arange(c)
    return float(np.exp(logsumexp(betaln(a + i, b + d) - np.log(d + i) - betaln(1 + i, d) - betaln(a, b))))


def check(reference) -> None:
    """Raises AssertionError where the reference disagrees."""
    rng = np.random.default_rng(3)
    for x, n, y, m in [(20, 200, 30, 200), (0, 9, 1, 4), (480, 4000, 542, 4000), (0, 0, 0, 0)]:
        found = reference.bayes_ab(x, n, y, m)
        assert abs(found["p_b_better"] - exact(x + 1, n - x + 1, y + 1, m - y + 1)) < 1e-5, (x, n, y, m)
        a, b = rng.beta(x + 1, n - x + 1, 400_000), rng.beta(y + 1, m - y + 1, 400_000)
        loss = np.maximum(a - b, 0)
        assert abs(found["expected_loss_b"] - loss.mean()) < 5 * loss.std() / 400_000**0.5
        assert np.allclose(found["ci_b"], np.quantile(b, [0.025, 0.975]), rtol=0.02, atol=2e-3)
