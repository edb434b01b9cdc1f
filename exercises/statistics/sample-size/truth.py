"""Holds the reference against the published example of R's power.prop.test and against the power of the test itself."""

import numpy as np
from scipy.stats import binom


def check(reference) -> None:
    """Raises AssertionError where the reference disagrees."""
    # ?power.prop.test: power.prop.test(p1 = .50, p2 = .75, power = .90) gives n = 76.7.
    assert reference.sample_size(0.5, 0.25, power=0.9) == 77
    # With n users in each arm, the pooled test rejects about as often as asked for: summed over all outcomes.
    n, p, mde = reference.sample_size(0.3, 0.15), 0.3, 0.15
    counts = np.arange(n + 1)
    control, treatment = counts[:, None], counts[None, :]
    pooled = (control + treatment) / (2 * n)
    error = np.sqrt(2 * pooled * (1 - pooled) / n)
    z = np.divide(treatment / n - control / n, error, out=np.zeros_like(error), where=error > 0)
    chance = binom.pmf(counts, n, p)[:, None] * binom.pmf(counts, n, p + mde)[None, :]
    assert abs(chance[np.abs(z) > 1.959964].sum() - 0.8) < 0.02
