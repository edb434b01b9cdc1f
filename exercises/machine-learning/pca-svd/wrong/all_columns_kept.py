import numpy as np


def pca(X, n_components=None):
    most = min(X.shape)
    k = X.shape[1] if n_components is None else n_components
    if n_components is not None and (isinstance(k, bool) or not isinstance(k, int) or not 1 <= k <= most):
        raise ValueError("n_components is out of range")
    centred = X - X.mean(axis=0)
    U, s, Vt = np.linalg.svd(centred, full_matrices=True)
    total = (s**2).sum()
    ratios = s**2 / total if total > 0 else np.zeros(most)
    return centred @ Vt[:k].T, ratios[:k]
