import numpy as np


def pca(X, n_components=None):
    most = min(X.shape)
    k = most if n_components is None else n_components
    if isinstance(k, bool) or not isinstance(k, int) or not 1 <= k <= most:
        raise ValueError("n_components is out of range")
    centred = X - X.mean(axis=0)
    U, s, Vt = np.linalg.svd(centred, full_matrices=False)
    ratios = s / s.sum() if s.sum() > 0 else np.zeros(most)
    return U[:, :k] * s[:k], ratios[:k]
