"""Holds the reference against a clock that ticks in quarter seconds and counts in fractions."""

import random
from fractions import Fraction


def check(reference) -> None:
    """Raises AssertionError where one allows what the other refuses."""
    for seed in range(30):
        rng = random.Random(seed)
        rate, burst = rng.choice([0.25, 0.5, 1, 2]), rng.randrange(1, 5)
        bucket = reference.TokenBucket(rate, burst)
        assert bucket.allow("tv", 0)
        level, tick, asked = Fraction(burst) - 1, 0, 0
        for _ in range(80):
            asked += rng.choice([0, 1, 1, 2, 5, -3])
            while tick < asked:
                tick += 1
                level = min(Fraction(burst), level + Fraction(rate) / 4)
            expected = level >= 1
            level -= expected
            assert bucket.allow("tv", asked / 4) == expected, (seed, asked)
