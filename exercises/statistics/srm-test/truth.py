"""Holds the reference against scipy.stats.chisquare, and against Mendel's peas as textbooks print them."""

import numpy as np
from scipy.stats import chisquare


def check(reference) -> None:
    """Raises AssertionError where the reference disagrees."""
    # 315, 101, 108 and 32 peas against 9 : 3 : 3 : 1: chi-square 0.47, p 0.925.
    statistic, p = reference.srm([315, 101, 108, 32], [9 / 16, 3 / 16, 3 / 16, 1 / 16])
    assert round(statistic, 2) == 0.47 and round(p, 3) == 0.925
    rng = np.random.default_rng(1)
    for _ in range(20):
        shares = rng.dirichlet(np.full(int(rng.integers(2, 7)), 5.0))
        counts = rng.multinomial(5_000, rng.dirichlet(200 * shares))
        assert np.allclose(reference.srm(counts, shares), chisquare(counts, 5_000 * shares), rtol=1e-9, atol=0)
