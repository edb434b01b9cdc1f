"""Holds the reference against scipy's Welch test on cluster means and on rows, and against simulated data."""

import numpy as np
import pandas as pd
from scipy import stats


def table(rng, clusters, spread):
    """Clusters of 1 to 12 rows that share a part of their outcome; no effect."""
    parts = []
    for cluster in range(clusters):
        size = int(rng.integers(1, 13))
        outcome = rng.normal(0, spread) + rng.normal(0, 1, size)
        parts.append(pd.DataFrame({"cluster": cluster, "treatment": cluster % 2, "outcome": outcome}))
    return pd.concat(parts)


def check(reference) -> None:
    """Raises AssertionError where the reference and Welch's test disagree, or the errors are not those of repeated experiments."""
    effects, errors = [], []
    for seed in range(150):
        df = table(np.random.default_rng(seed), 24, 1.5)
        out = reference.cluster_effect(df)
        effects.append(out["effect"])
        errors.append(out["se"])
        if seed >= 5:
            continue
        means = df.groupby("cluster")[["treatment", "outcome"]].mean()
        for name, rows in (("se", means), ("naive_se", df)):
            treated, control = rows.outcome[rows.treatment == 1], rows.outcome[rows.treatment == 0]
            welch = stats.ttest_ind(treated, control, equal_var=False)
            assert np.isclose((treated.mean() - control.mean()) / out[name], welch.statistic), (seed, name)
        assert np.isclose(out["effect"], means.outcome[means.treatment == 1].mean() - means.outcome[means.treatment == 0].mean())
    assert 0.8 < np.std(effects) / np.mean(errors) < 1.25, (np.std(effects), np.mean(errors))
