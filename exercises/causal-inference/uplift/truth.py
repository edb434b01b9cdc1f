"""Holds the reference against the curve in exact fractions, and against the area that calculus gives for a known uplift."""

from fractions import Fraction

import numpy as np


def exact(y, treated, score):
    points = [(0, Fraction(0))]
    for level in sorted(set(score), reverse=True):
        top = [(a, t) for a, t, s in zip(y, treated, score) if s >= level]
        arms = [[a for a, t in top if t == arm] for arm in (0, 1)]
        scaled = Fraction(sum(arms[0]) * len(arms[1]), len(arms[0])) if arms[0] else 0
        points.append((len(top), sum(arms[1]) - scaled))
    n, end = points[-1]
    areas = ((k1 - k0) * (q0 + q1 - (k0 + k1) * end / n) / 2 for (k0, q0), (k1, q1) in zip(points, points[1:]))
    return float(sum(areas) / n)


def check(reference) -> None:
    """Raises AssertionError where the area is another one, or the scores don't find the uplift."""
    for seed in range(20):
        rng = np.random.default_rng(seed)
        n = int(rng.integers(5, 60))
        y, treated, score = rng.integers(0, 2, n), rng.integers(0, 2, n), rng.integers(0, 2 + 5 * seed, n) / 4
        treated[:2] = [0, 1]
        wanted = exact(y.tolist(), treated.tolist(), score.tolist())
        assert np.isclose(reference.qini(y, treated, score), wanted, rtol=1e-9, atol=1e-12), (seed, wanted)

    # Uplift uniform on [0, 0.6]: the curve at share s of the users is n1 (0.6 s - 0.3 s²), so the area is 0.6 n1 / 12.
    rng = np.random.default_rng(0)
    n = 400_000
    uplift, treated = rng.uniform(0, 0.6, n), rng.integers(0, 2, n)
    y = (rng.random(n) < 0.2 + treated * uplift).astype(int)
    assert abs(reference.qini(y, treated, uplift) / (0.05 * treated.sum()) - 1) < 0.05

    X = np.column_stack([uplift, rng.normal(size=n)])
    assert np.abs(reference.uplift_scores(X, y, treated) - uplift).mean() < 0.01
