import numpy as np


def pca(X, n_components=None):
    """Through the transpose: the columns of V are the directions, and the data is projected on them."""
    n, d = X.shape
    limit = min(n, d)
    if n_components is None:
        n_components = limit
    if type(n_components) is not int or n_components < 1 or n_components > limit:
        raise ValueError("n_components is out of range")
    Z = (X - np.mean(X, axis=0)).T
    V, sigma, _ = np.linalg.svd(Z, full_matrices=False)
    scores = Z.T @ V[:, :n_components]
    variance = sigma**2 / max(n - 1, 1)
    total = variance.sum()
    if total == 0:
        return scores, np.zeros(n_components)
    return scores, variance[:n_components] / total
