"""Holds the reference against SciPy's softmax, and against kernel regression: with keys of equal length, attention is that."""

import numpy as np
from scipy.special import softmax
from scipy.stats import norm


def check(reference) -> None:
    """Raises AssertionError where the reference and SciPy disagree."""
    for seed in range(10):
        rng = np.random.default_rng(seed)
        Q, K, V = rng.normal(0, 20, (2, 3, 4, 6)), rng.normal(0, 20, (2, 3, 5, 6)), rng.normal(size=(2, 3, 5, 7))
        weights = softmax(np.einsum("bhqd,bhkd->bhqk", Q, K) / np.sqrt(6), axis=-1)
        assert np.allclose(reference.attention(Q, K, V), np.einsum("bhqk,bhkv->bhqv", weights, V), rtol=1e-10), seed

        # Hidden keys are as if they were not there.
        mask = np.append(True, rng.random(4) < 0.5)
        assert np.allclose(reference.attention(Q, K, V, mask), reference.attention(Q, K[..., mask, :], V[..., mask, :]), rtol=1e-10), seed

        # On the unit circle |q − k|² = 2 − 2 q·k, so normal densities of the distance are the weights.
        angles, looks = rng.uniform(0, 2 * np.pi, 8), rng.uniform(0, 2 * np.pi, 3)
        keys, queries = (np.stack([np.cos(a), np.sin(a)], axis=1) for a in (angles, looks))
        kernel = norm.pdf(np.linalg.norm(queries[:, None] - keys, axis=-1), scale=2**0.25)
        values = rng.normal(size=(8, 2))
        smooth = kernel @ values / kernel.sum(axis=1, keepdims=True)
        assert np.allclose(reference.attention(queries, keys, values), smooth, rtol=1e-10), seed
