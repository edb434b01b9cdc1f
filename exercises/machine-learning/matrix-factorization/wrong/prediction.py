import numpy as np


def als(R, mask, k, reg, iters, seed):
    n, m = R.shape
    rng = np.random.default_rng(seed)
    U, V = rng.normal(size=(n, k)), rng.normal(size=(m, k))
    for _ in range(iters):
        U = half(R, mask, V, reg)
        V = half(R.T, mask.T, U, reg)
    return U @ V.T


def half(R, mask, fixed, reg):
    k = fixed.shape[1]
    solved = np.zeros((len(R), k))
    for row in range(len(R)):
        seen = mask[row]
        F, r = fixed[seen], R[row, seen]
        solved[row] = np.linalg.solve(F.T @ F + reg * np.eye(k), F.T @ r)
    return solved
