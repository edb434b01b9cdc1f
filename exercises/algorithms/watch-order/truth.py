"""Holds the reference against graphlib for cycles, and against all permutations for the smallest order."""

import random
from graphlib import CycleError, TopologicalSorter
from itertools import permutations


def check(reference) -> None:
    """Raises AssertionError where an answer differs."""
    for seed in range(60):
        rng = random.Random(seed)
        shows = rng.sample("ABCDEFG", rng.randrange(1, 7))
        before = [(rng.choice(shows), rng.choice(shows)) for _ in range(rng.randrange(0, 8))]
        sorter = TopologicalSorter({show: [a for a, b in before if b == show] for show in shows})
        try:
            sorter.prepare()
            possible = all(a != b for a, b in before)
        except CycleError:
            possible = False
        assert reference.can_finish(shows, before) == possible, (seed, shows, before)
        valid = (list(one) for one in permutations(sorted(shows)) if all(one.index(a) < one.index(b) for a, b in before))
        try:
            ours = reference.order(shows, before)
        except ValueError:
            ours = None
        assert ours == next(valid, None), (seed, shows, before)
