"""Holds the reference against pandas: first views in a table of viewers and episodes, and differences along it."""

import random

import numpy as np
import pandas as pd


def check(reference) -> None:
    """Raises AssertionError where the reference and the pivoted table disagree."""
    for seed in range(20):
        rng = random.Random(seed)
        n, halflife = rng.randint(2, 7), rng.uniform(1, 30)
        views = [(f"viewer {rng.randrange(6)}", "show", rng.randint(1, n), rng.uniform(0, 100)) for _ in range(30)]
        log = pd.DataFrame(views, columns=["viewer", "show", "episode", "hour"])
        table = log.pivot_table(index="viewer", columns="episode", values="hour", aggfunc="min").reindex(columns=range(1, n + 1))
        values = np.exp2(-table.diff(axis=1).iloc[:, 1:].abs() / halflife).fillna(0)
        score = reference.bingeability(views, {"show": n}, halflife)["show"]
        assert np.isclose(score, values.to_numpy().mean(), rtol=1e-12), (seed, score)
