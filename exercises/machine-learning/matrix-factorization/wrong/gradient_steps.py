import numpy as np


def als(R, mask, k, reg, iters, seed):
    rng = np.random.default_rng(seed)
    U, V = rng.normal(size=(R.shape[0], k)), rng.normal(size=(R.shape[1], k))
    for _ in range(iters):
        error = mask * (R - U @ V.T)
        U = U + 0.05 * (error @ V - reg * U)
        V = V + 0.05 * (error.T @ U - reg * V)
    return U, V
