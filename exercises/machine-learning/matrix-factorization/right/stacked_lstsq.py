"""Ridge as ordinary least squares with k more rows; items first, then users."""
import numpy as np


def als(R, mask, k, reg, iters, seed):
    rng = np.random.default_rng(seed)
    n, m = R.shape
    U, V = rng.standard_normal((n, k)), np.zeros((m, k))
    extra = np.sqrt(reg) * np.eye(k)

    def best(other, seen, values):
        table = np.vstack([other[seen], extra])
        return np.linalg.lstsq(table, np.concatenate([values[seen], np.zeros(k)]), rcond=None)[0]

    for _ in range(iters):
        for j in range(m):
            V[j] = best(U, np.flatnonzero(mask[:, j]), R[:, j])
        for i in range(n):
            U[i] = best(V, np.flatnonzero(mask[i]), R[i])
    return U, V
