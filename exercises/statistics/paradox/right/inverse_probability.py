import numpy as np


def adjusted_effect(df):
    """The same figure by weighting each viewer with one over the share of its arm in its stratum."""
    d = df["documentary"].to_numpy()
    y = df["retained"].to_numpy()
    share = df.groupby("curiosity")["documentary"].transform("mean").to_numpy()
    both = (share > 0) & (share < 1)
    w = np.where(d[both] == 1, 1 / share[both], 1 / (1 - share[both]))
    arm = d[both] == 1
    adjusted = np.average(y[both][arm], weights=w[arm]) - np.average(y[both][~arm], weights=w[~arm])
    return y[d == 1].mean() - y[d == 0].mean(), adjusted
