"""As a small estimator: fit, then transform, with the signs made the same on every machine."""

import numpy as np


class _PCA:
    def __init__(self, k):
        self.k = k

    def fit(self, X):
        self.mean_ = X.mean(axis=0, keepdims=True)
        _, s, Vt = np.linalg.svd(X - self.mean_, full_matrices=True)
        largest = np.argmax(np.abs(Vt), axis=1)
        Vt = Vt * np.sign(Vt[np.arange(len(Vt)), largest])[:, np.newaxis]
        self.components_ = Vt[: self.k]
        energy = (s / s[0]) ** 2 if s[0] > 0 else np.zeros(len(s))
        self.explained_variance_ratio_ = (energy / energy.sum() if s[0] > 0 else energy)[: self.k]
        return self

    def transform(self, X):
        return (X - self.mean_) @ self.components_.T


def pca(X, n_components=None):
    X = np.asarray(X)
    allowed = range(1, min(X.shape) + 1)
    if n_components is None:
        n_components = allowed[-1]
    elif isinstance(n_components, bool) or not isinstance(n_components, int) or n_components not in allowed:
        raise ValueError(f"n_components should be in {allowed}")
    model = _PCA(n_components).fit(X)
    return model.transform(X), model.explained_variance_ratio_
