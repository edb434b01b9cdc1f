import numpy as np


def cuped(y_c, x_c, y_t, x_t):
    x = np.concatenate([x_c, x_t])
    y = np.concatenate([y_c, y_t])
    var = np.var(x, ddof=1)
    theta = np.cov(x, y)[0, 1] / var if var > 0 else 0.0
    a_c = y_c - theta * (x_c - x.mean())
    a_t = y_t - theta * (x_t - x.mean())
    se = np.sqrt(np.var(a_c, ddof=1) / len(a_c) + np.var(a_t, ddof=1) / len(a_t))
    return a_t.mean() - a_c.mean(), se
