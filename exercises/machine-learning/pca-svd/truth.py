"""Holds the reference against scikit-learn's PCA."""

import numpy as np
from sklearn.decomposition import PCA


def check(reference) -> None:
    """Raises AssertionError where ``reference.pca`` and scikit-learn disagree."""
    for seed, (n, d) in enumerate([(50, 4), (300, 6), (8, 8), (6, 20), (12, 1)]):
        X = np.random.default_rng(seed).normal(size=(n, d)) * np.arange(1, d + 1) + 3.0
        for k in (None, 1, min(n, d)):
            scores, ratios = reference.pca(X, k)
            other = PCA(n_components=k, svd_solver="full").fit(X)
            assert np.allclose(ratios, other.explained_variance_ratio_, rtol=1e-9, atol=1e-12), (seed, k, "ratios")
            assert np.allclose(np.abs(scores), np.abs(other.transform(X)), rtol=1e-7, atol=1e-9), (seed, k, "scores")
