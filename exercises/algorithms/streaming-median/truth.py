"""Holds the reference against statistics.median and NumPy."""

import random
import statistics

import numpy as np


def check(reference) -> None:
    """Raises AssertionError where a median differs."""
    for seed in range(20):
        rng = random.Random(seed)
        tracker, values = reference.MedianTracker(), []
        for _ in range(100):
            values.append(rng.choice([rng.randint(-20, 20), rng.gauss(0, 10)]))
            tracker.add(values[-1])
            assert abs(tracker.median() - statistics.median(values)) < 1e-12, (seed, values)
        assert abs(tracker.median() - np.median(values)) < 1e-12, seed
