import numpy as np
import pandas as pd
from scipy.special import stdtrit


def billboard_effect(df: pd.DataFrame) -> dict:
    """Difference-in-differences over cities: {"effect", "ci_low", "ci_high"} (95 %).

    Columns: city, day, treated (0/1, constant within a city), post (0/1), signups.
    """
    # Means within a city first: a city with more days then counts no more than another.
    means = df.groupby(["treated", "city", "post"])["signups"].mean().unstack("post")
    by_group = (means[1] - means[0]).groupby("treated")

    effect = by_group.mean()[1] - by_group.mean()[0]
    sizes = by_group.size()
    degrees = sizes.sum() - 2
    pooled = (by_group.var() * (sizes - 1)).sum() / degrees
    # stdtrit is the quantile behind scipy.stats.t.ppf.
    margin = stdtrit(degrees, 0.975) * np.sqrt(pooled * (1 / sizes).sum())
    return {"effect": float(effect), "ci_low": float(effect - margin), "ci_high": float(effect + margin)}
