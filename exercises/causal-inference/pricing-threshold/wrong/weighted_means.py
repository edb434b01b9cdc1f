import numpy as np


def rdd(x, y, cutoff, h):
    z = x - cutoff
    w = np.maximum(0, 1 - np.abs(z) / h)
    treated = (z >= 0).astype(float)
    A = np.column_stack([np.ones(len(z)), treated])
    bread = np.linalg.inv(A.T @ (w[:, None] * A))
    beta = bread @ (A.T @ (w * y))
    e = y - A @ beta
    V = bread @ (A.T @ ((w * e)[:, None] ** 2 * A)) @ bread
    return float(beta[1]), float(np.sqrt(V[1, 1]))
