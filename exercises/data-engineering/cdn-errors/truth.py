"""Holds the reference against pandas, which splits, filters and counts in its own way."""

import io
import random

import pandas as pd

NAMES = ["timestamp", "region", "status", "bytes", "path"]


def check(reference) -> None:
    """Raises AssertionError where the reference and pandas disagree."""
    for seed in range(5):
        rng = random.Random(seed)
        lines = [
            f"t{at} {rng.choice('abc')} {rng.choice([200, 404, 500, 503, 599, 600, 5000, '50x'])} {rng.choice(['7', '123', '-'])}  /p{at}\n" for at in range(300)
        ]
        table = pd.read_csv(io.StringIO("".join(lines)), sep=r"\s+", names=NAMES, dtype=str)
        errors = table[table.status.str.fullmatch("5..") & table.status.str.isnumeric() & table.bytes.str.isnumeric()]
        pairs = [(region, int(status)) for region, status in zip(errors.region, errors.status)]
        assert list(reference.iter_errors(lines)) == pairs, seed
        flat = {key: count for region, statuses in reference.errors_by_region(lines).items() for key, count in (((region, s), n) for s, n in statuses.items())}
        assert flat == pd.Series(pairs).value_counts().to_dict(), seed
