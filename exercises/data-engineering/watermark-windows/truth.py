"""Holds the reference against pandas: watermarks by a running maximum, counts by groupby."""

import random

import pandas as pd


def check(reference) -> None:
    """Raises AssertionError where the reference and pandas disagree."""
    for seed in range(12):
        rng = random.Random(seed)
        window, lateness = rng.choice([1, 7, 10]), rng.choice([0, 4, 20])
        events = [(at - int(rng.expovariate(0.1)) - 40, rng.choice("abc")) for at in range(120)]
        table = pd.DataFrame(events, columns=["time", "key"])
        table["start"] = table.time.floordiv(window) * window
        late = table.start + window <= table.time.cummax() - lateness
        totals = table[~late].groupby(["start", "key"]).size()
        yielded = list(reference.tumbling_counts(iter(events), window, lateness))
        assert sorted(yielded) == [(start, key, count) for (start, key), count in totals.items()], seed
        starts = [start for start, _, _ in yielded]
        assert starts == sorted(starts), seed
