"""Holds the reference against the rolling maximum of pandas and a filter of SciPy."""

import random

import numpy as np
import pandas as pd
from scipy.ndimage import maximum_filter1d


def check(reference) -> None:
    """Raises AssertionError where the maxima differ."""
    for seed in range(20):
        rng = random.Random(seed)
        loads = [rng.choice([rng.randint(-5, 5), rng.uniform(-5, 5)]) for _ in range(50)]
        k = rng.randrange(1, 20)
        ours = reference.sliding_max(loads, k)
        assert np.array_equal(ours, pd.Series(loads).rolling(k).max().dropna()), seed
        filtered = maximum_filter1d(np.array(loads, dtype=float), k)[k // 2 : len(loads) - (k - 1) // 2]
        assert np.array_equal(ours, filtered), seed
