import numpy as np


def pca(X, n_components=None):
    most = min(X.shape)
    k = most if n_components is None else n_components
    if isinstance(k, bool) or not isinstance(k, int) or not 1 <= k <= most:
        raise ValueError("n_components is out of range")
    centred = X - X.mean(axis=0)
    covariance = centred.T @ centred / max(len(X) - 1, 1)
    values, vectors = np.linalg.eigh(covariance)
    values, vectors = np.clip(values[::-1], 0.0, None)[:most], vectors[:, ::-1][:, :most]
    total = values.sum()
    ratios = values / total if total > 0 else np.zeros(most)
    return centred @ vectors[:, :k], ratios[:k]
