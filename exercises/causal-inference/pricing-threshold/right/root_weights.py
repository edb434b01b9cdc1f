import numpy as np


def rdd(x, y, cutoff, h):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    w = np.maximum(0, 1 - np.abs(x - cutoff) / h)
    d = (x >= cutoff).astype(float)
    A = np.stack([1 - d, d, (1 - d) * (x - cutoff), d * (x - cutoff)], axis=1)
    root = np.sqrt(w)
    solve = np.linalg.pinv(A * root[:, None])
    beta = solve @ (root * y)
    V = solve @ np.diag(w * (y - A @ beta) ** 2) @ solve.T
    contrast = np.array([-1, 1, 0, 0])
    return float(contrast @ beta), float(np.sqrt(contrast @ V @ contrast))
