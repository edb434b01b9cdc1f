"""Holds the reference against NumPy's full table of differences of running totals."""

import random

import numpy as np


def check(reference) -> None:
    """Raises AssertionError where the counts differ."""
    for seed in range(40):
        rng = random.Random(seed)
        values = [rng.randint(-9, 9) for _ in range(rng.randrange(0, 60))]
        k = rng.randint(-15, 15)
        sums = np.concatenate([[0], np.cumsum(values)])
        table = np.triu(sums[np.newaxis, :] - sums[:, np.newaxis] >= k, 1)
        assert reference.count_subarrays(values, k) == int(table.sum()), (seed, values, k)
