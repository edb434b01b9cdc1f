"""Holds the reference against the interaction of a least squares regression, and against a known effect."""

import numpy as np
import pandas as pd


def check(reference) -> None:
    """Raises AssertionError where the interaction of group and period is another figure, or the effect is not found."""
    for seed in range(4):
        rng = np.random.default_rng(seed)
        n = 400
        treated = (np.arange(n) % 4 == 0).astype(int)
        level = rng.normal(10, 3, n) + 5 * treated
        before, after = level + rng.normal(0, 0.3, n), level + 2 + 1.5 * treated + rng.normal(0, 0.3, n)
        df = pd.DataFrame(
            {"unit": np.tile(np.arange(n), 2), "period": np.repeat([0, 1], n), "treated": np.tile(treated, 2), "y": np.append(before, after)}
        )
        A = np.column_stack([np.ones(2 * n), df["treated"], df["period"], df["treated"] * df["period"]])
        interaction = np.linalg.lstsq(A, df["y"].to_numpy(), rcond=None)[0][3]
        assert np.isclose(reference.did(df), interaction, rtol=1e-9), (seed, interaction)
        assert abs(interaction - 1.5) < 0.2

        # With units missing, a regression with an effect for each unit still knows complete pairs only.
        kept = df[rng.random(2 * n) < 0.7]
        units = pd.get_dummies(kept["unit"], dtype=float).to_numpy()
        A = np.column_stack([units, kept["period"], kept["treated"] * kept["period"]])
        within = np.linalg.lstsq(A, kept["y"].to_numpy(), rcond=None)[0][-1]
        assert np.isclose(reference.did(kept), within, rtol=1e-7), (seed, within)
