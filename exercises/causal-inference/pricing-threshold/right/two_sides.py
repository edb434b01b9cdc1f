import numpy as np


def side(z, y, w):
    s0, s1, s2 = w.sum(), (w * z).sum(), (w * z * z).sum()
    coefficients = w * (s2 - s1 * z) / (s0 * s2 - s1**2)
    slope = (s0 * (w * z * y).sum() - s1 * (w * y).sum()) / (s0 * s2 - s1**2)
    height = (coefficients * y).sum()
    residuals = y - height - slope * z
    return height, ((coefficients * residuals) ** 2).sum()


def rdd(x, y, cutoff, h):
    z = x - cutoff
    w = np.clip(1 - np.abs(z) / h, 0, None)
    up = z >= 0
    (h1, v1), (h0, v0) = side(z[up], y[up], w[up]), side(z[~up], y[~up], w[~up])
    return h1 - h0, np.sqrt(v1 + v0)
