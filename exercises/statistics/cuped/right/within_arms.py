import numpy as np


def cuped(y_c, x_c, y_t, x_t):
    """theta from the covariance matrices of the two arms, pooled."""
    n_c, n_t = len(y_c), len(y_t)
    pooled = ((n_c - 1) * np.cov(x_c, y_c) + (n_t - 1) * np.cov(x_t, y_t)) / (n_c + n_t - 2)
    theta = 0.0 if pooled[0, 0] == 0 else pooled[0, 1] / pooled[0, 0]
    adjusted = y_c - theta * x_c, y_t - theta * x_t
    return np.mean(adjusted[1]) - np.mean(adjusted[0]), np.hypot(*(np.std(part, ddof=1) / len(part) ** 0.5 for part in adjusted))
