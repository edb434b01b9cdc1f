"""Holds the values against pandas, and asks whether fingerprints are equal exactly where pandas finds the sorted frames equal."""

import random

import pandas as pd

SPEC = {"numerator": "x", "denominator": "y"}


def check(reference) -> None:
    """Raises AssertionError where the reference and pandas disagree."""
    rng = random.Random(1)
    alike = 0
    for _ in range(300):
        rows, others = ([{"x": rng.choice([1, 2.5]), "y": rng.choice([1, 1.0, 3])} for _ in range(2)] for _ in range(2))
        first, second = reference.metric(rows, SPEC), reference.metric(others, SPEC)
        frames = [pd.DataFrame(part, dtype=float).sort_values(["x", "y"], ignore_index=True) for part in (rows, others)]
        same = frames[0].equals(frames[1])
        alike += same
        assert (first["fingerprint"] == second["fingerprint"]) == same, (rows, others)
        assert abs(first["value"] - frames[0].x.sum() / frames[0].y.sum()) < 1e-12 and first["n"] == 2, rows
    assert 20 < alike < 280, alike
