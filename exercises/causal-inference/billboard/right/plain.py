import numpy as np
from scipy.special import stdtrit


def billboard_effect(df):
    differences = {0: [], 1: []}
    for _, rows in df.groupby("city"):
        before = rows.loc[rows["post"] == 0, "signups"]
        after = rows.loc[rows["post"] == 1, "signups"]
        differences[int(rows["treated"].iloc[0])].append(after.mean() - before.mean())
    d1, d0 = np.array(differences[1]), np.array(differences[0])
    effect = d1.mean() - d0.mean()
    degrees = len(d1) + len(d0) - 2
    variance = (np.sum((d1 - d1.mean()) ** 2) + np.sum((d0 - d0.mean()) ** 2)) / degrees
    se = np.sqrt(variance * (1 / len(d1) + 1 / len(d0)))
    t = stdtrit(degrees, 0.975)
    return {"effect": effect, "ci_low": effect - t * se, "ci_high": effect + t * se}
