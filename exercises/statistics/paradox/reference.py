import numpy as np
import pandas as pd


def adjusted_effect(df: pd.DataFrame) -> tuple[float, float]:
    """Naive and standardised difference of `retained` between documentary viewers and others.

    Columns: retained (0/1), documentary (0/1), curiosity (stratum). Strata are weighted by all of their viewers.
    """
    overall = df.groupby("documentary")["retained"].mean()
    naive = overall[1] - overall[0]

    # One row a stratum, one column an arm; an arm without viewers has no mean and shows as NaN.
    rates = df.groupby(["curiosity", "documentary"])["retained"].mean().unstack()
    differences = (rates[1] - rates[0]).dropna()
    sizes = df["curiosity"].value_counts()[differences.index]
    # np.average divides by the sum of the weights that are left, so they are renormalised.
    return float(naive), float(np.average(differences, weights=sizes))
