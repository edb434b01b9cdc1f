"""Holds the reference against pandas: all views kept, those in the window counted anew at each question."""

import random

import pandas as pd


def check(reference) -> None:
    """Raises AssertionError where a top differs."""
    for seed in range(20):
        rng = random.Random(seed)
        k, window, t = rng.randrange(1, 5), rng.randrange(1, 12), 0
        trending, views = reference.Trending(k, window), []
        for _ in range(80):
            t += rng.choice([0, 1, 1, 3])
            movie = rng.choice("abcdef")
            trending.watch(movie, t)
            views.append((movie, t))
            t += rng.choice([0, 0, 2])
            frame = pd.DataFrame(views, columns=["movie", "t"])
            counts = frame[t - frame["t"] < window].groupby("movie").size().reset_index(name="views")
            best = counts.sort_values(["views", "movie"], ascending=[False, True])["movie"].tolist()[:k]
            assert trending.top(t) == best, (seed, t)
