from numbers import Integral

import numpy as np


def _svd(A):
    """Thin SVD; a tall table is brought to a small triangle first, which is just as exact."""
    n, d = A.shape
    if n <= d:
        return np.linalg.svd(A, full_matrices=False)
    Q, R = np.linalg.qr(A)
    U, s, Vt = np.linalg.svd(R, full_matrices=False)
    return Q @ U, s, Vt


def _checked(n_components, limit):
    if n_components is None:
        return limit
    if isinstance(n_components, (bool, np.bool_)) or not isinstance(n_components, Integral):
        raise ValueError("n_components must be an int")
    if not 0 < n_components <= limit:
        raise ValueError(f"n_components must lie in 1..{limit}")
    return int(n_components)


def pca(X, n_components=None):
    X = np.array(X, dtype=float)
    k = _checked(n_components, min(X.shape))
    X -= X.mean(axis=0)
    U, s, _ = _svd(X)
    total = np.sum(X * X)
    ratios = np.divide(s**2, total, out=np.zeros_like(s), where=total > 0)
    return (U * s)[:, :k], ratios[:k]
