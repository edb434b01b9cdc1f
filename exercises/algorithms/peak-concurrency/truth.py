"""Holds the reference against pandas, whose IntervalIndex knows closed-open intervals."""

import random

import pandas as pd


def check(reference) -> None:
    """Raises AssertionError where the peaks differ."""
    for seed in range(20):
        rng = random.Random(seed)
        starts = [rng.randrange(0, 15) for _ in range(rng.randrange(1, 20))]
        pairs = [(start, start + rng.randrange(0, 6)) for start in starts]
        index = pd.IntervalIndex.from_tuples(pairs, closed="left")
        at_starts = [int(index.contains(start).sum()) for start in starts]
        assert reference.peak(pairs) == max(at_starts), (seed, pairs)
