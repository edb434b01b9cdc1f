"""Holds the reference against pandas: all entries in one frame, sorted, repeats dropped."""

import random

import pandas as pd


def check(reference) -> None:
    """Raises AssertionError where the merged lists differ."""
    for seed in range(30):
        rng = random.Random(seed)
        lists = []
        for _ in range(rng.randrange(1, 6)):
            ids = rng.sample(range(20), rng.randrange(0, 10))
            lists.append(sorted(((movie, rng.randrange(5) / 4) for movie in ids), key=lambda pair: (-pair[1], pair[0])))
        frame = pd.DataFrame([pair for one in lists for pair in one], columns=["movie", "score"])
        best = frame.sort_values(["score", "movie"], ascending=[False, True]).drop_duplicates("movie")
        assert reference.merge(lists) == list(best.itertuples(index=False, name=None)), (seed, lists)
