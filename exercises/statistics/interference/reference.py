import numpy as np
import pandas as pd


def cluster_effect(df: pd.DataFrame) -> dict:
    """Effect of a treatment that was assigned by cluster: {"effect", "se", "naive_se"}.

    Columns: cluster, treatment (0/1, constant within a cluster), outcome. se is over cluster means, naive_se over rows.
    """
    # The treatment is constant within a cluster, so grouping by both gives one row a cluster.
    means = df.groupby(["treatment", "cluster"])["outcome"].mean()
    return {
        "effect": float(means[1].mean() - means[0].mean()),
        "se": _error(means.groupby("treatment")),
        "naive_se": _error(df.groupby("treatment")["outcome"]),
    }


def _error(by_arm) -> float:
    """Standard error of a difference of means; each arm has a variance of its own (pandas divides by n - 1)."""
    return float(np.sqrt((by_arm.var() / by_arm.size()).sum()))
