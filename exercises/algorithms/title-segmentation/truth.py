"""Holds the reference against a regular expression for whether, and against all lists of titles for which."""

import random
import re
from itertools import product


def check(reference) -> None:
    """Raises AssertionError where an answer differs."""
    for seed in range(60):
        rng = random.Random(seed)
        titles = ["".join(rng.choice("ab ") for _ in range(rng.randrange(1, 4))) for _ in range(rng.randrange(1, 5))]
        query = "".join(rng.choice("ab ") for _ in range(rng.randrange(0, 6)))
        ours = reference.segment(query, titles)
        possible = re.fullmatch(f"(?:{'|'.join(map(re.escape, titles))})*", query) is not None
        assert (ours is not None) == possible, (seed, query, titles)
        ways = (list(way) for count in range(len(query) + 1) for way in product(set(titles), repeat=count) if "".join(way) == query)
        assert ours == min(ways, default=None), (seed, query, titles)
