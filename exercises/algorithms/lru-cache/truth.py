"""Holds the reference against functools.lru_cache, which tells by its hits what it holds."""

import random
from functools import lru_cache


def check(reference) -> None:
    """Raises AssertionError where one has a key that the other has not."""
    for seed in range(20):
        rng = random.Random(seed)
        capacity = rng.randrange(0, 6)
        theirs = lru_cache(maxsize=capacity)(lambda key: key)
        ours = reference.LRUCache(capacity)
        for step in range(300):
            key = rng.randrange(9)
            hits = theirs.cache_info().hits
            theirs(key)
            hit = theirs.cache_info().hits > hits
            assert (ours.get(key) is not None) == hit, (seed, step)
            if not hit:
                ours.put(key, "value")
