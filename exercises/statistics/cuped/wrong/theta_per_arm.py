import numpy as np


def adjusted(y, x, centre):
    var = np.var(x, ddof=1)
    theta = np.cov(x, y)[0, 1] / var if var > 0 else 0.0
    return y - theta * (x - centre)


def cuped(y_c, x_c, y_t, x_t):
    centre = np.concatenate([x_c, x_t]).mean()
    a_c, a_t = adjusted(y_c, x_c, centre), adjusted(y_t, x_t, centre)
    se = np.sqrt(np.var(a_c, ddof=1) / len(a_c) + np.var(a_t, ddof=1) / len(a_t))
    return a_t.mean() - a_c.mean(), se
