"""Holds the reference against pandas and the weighted rating as it is usually published."""

import numpy as np
import pandas as pd


def check(reference) -> None:
    """Raises AssertionError where the lists differ."""
    for seed in range(6):
        rng = np.random.default_rng(seed)
        frame = pd.DataFrame({"user": rng.integers(0, 40, 400), "item": rng.integers(0, 25, 400)}).drop_duplicates().astype(str)
        # Hardly ever equal, so that the order is free of ties.
        frame["rating"] = rng.uniform(1, 5, len(frame))
        groups = {str(user): "even" if user % 2 == 0 else "odd" for user in range(40)}
        used = frame[frame["user"].map(groups) == "even"]
        v, R, C = used.groupby("item")["rating"].size(), used.groupby("item")["rating"].mean(), used["rating"].mean()
        weighted = v / (v + 7) * R + 7 / (v + 7) * C
        ours = reference.recommend("new", 10, list(frame.itertuples(index=False, name=None)), groups | {"new": "even"}, m=7)
        assert ours == weighted.sort_values(ascending=False).index[:10].tolist(), seed
