import numpy as np
from scipy.special import stdtrit


def billboard_effect(df):
    """Least squares of the cities' differences on a constant and the treatment."""
    means = df.pivot_table(index="city", columns="post", values="signups", aggfunc="mean")
    treated = df.groupby("city")["treated"].first().loc[means.index].to_numpy(dtype=float)
    design = np.column_stack([np.ones(len(treated)), treated])
    change = (means[1] - means[0]).to_numpy()
    inverse = np.linalg.inv(design.T @ design)
    beta = inverse @ design.T @ change
    residual = change - design @ beta
    degrees = len(change) - 2
    margin = stdtrit(degrees, 0.975) * np.sqrt(residual @ residual / degrees * inverse[1, 1])
    return {"ci_low": beta[1] - margin, "ci_high": beta[1] + margin, "effect": beta[1]}
