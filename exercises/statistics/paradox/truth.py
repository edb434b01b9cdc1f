"""Holds the reference against a published table, in fractions, and against weighting by inverse probabilities."""

from fractions import Fraction

import numpy as np
import pandas as pd

# Charig and others (1986): successes and patients, by size of the kidney stones, treatments A and B.
STONES = {"small": ((81, 87), (234, 270)), "large": ((192, 263), (55, 80))}


def check(reference) -> None:
    """Raises AssertionError where the reference misses either."""
    rows = []
    for size, arms in STONES.items():
        for documentary, (successes, patients) in zip((1, 0), arms):
            rows += [(int(i < successes), documentary, size) for i in range(patients)]
    naive, adjusted = reference.adjusted_effect(pd.DataFrame(rows, columns=["retained", "documentary", "curiosity"]))
    assert abs(naive - float(Fraction(273, 350) - Fraction(289, 350))) < 1e-12, naive
    parts = [
        Fraction(87 + 270, 700) * (Fraction(81, 87) - Fraction(234, 270)),
        Fraction(263 + 80, 700) * (Fraction(192, 263) - Fraction(55, 80)),
    ]
    assert abs(adjusted - float(sum(parts))) < 1e-12, adjusted

    rng = np.random.default_rng(0)
    z = rng.integers(0, 4, 600)
    d = (rng.random(600) < 0.2 + 0.2 * z).astype(int)
    y = (rng.random(600) < 0.7 - 0.1 * z + 0.1 * d).astype(int)
    p = np.array([d[z == value].mean() for value in range(4)])[z]
    _, adjusted = reference.adjusted_effect(pd.DataFrame({"retained": y, "documentary": d, "curiosity": z}))
    assert abs(adjusted - np.mean(d * y / p - (1 - d) * y / (1 - p))) < 1e-12, adjusted
