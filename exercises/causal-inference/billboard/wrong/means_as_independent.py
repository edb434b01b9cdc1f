import numpy as np
from scipy.special import stdtrit


def billboard_effect(df):
    differences = {0: [], 1: []}
    parts = {(arm, post): [] for arm in (0, 1) for post in (0, 1)}
    for _, rows in df.groupby("city"):
        before = rows.loc[rows["post"] == 0, "signups"]
        after = rows.loc[rows["post"] == 1, "signups"]
        arm = int(rows["treated"].iloc[0])
        differences[arm].append(after.mean() - before.mean())
        parts[arm, 0].append(before.mean())
        parts[arm, 1].append(after.mean())
    d1, d0 = np.array(differences[1]), np.array(differences[0])
    effect = d1.mean() - d0.mean()
    degrees = len(d1) + len(d0) - 2
    variance = (np.sum((d1 - d1.mean()) ** 2) + np.sum((d0 - d0.mean()) ** 2)) / degrees
    se = np.sqrt(sum(np.var(part, ddof=1) / len(part) for part in parts.values()))
    t = stdtrit(degrees, 0.975)
    return {"effect": effect, "ci_low": effect - t * se, "ci_high": effect + t * se}
