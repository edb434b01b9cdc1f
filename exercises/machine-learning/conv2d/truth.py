"""Holds the reference against SciPy: the sum over channels of correlate2d, padded by hand and thinned out by the stride."""

import numpy as np
from scipy.signal import correlate2d


def check(reference) -> None:
    """Raises AssertionError where the reference and SciPy disagree."""
    for seed in range(20):
        rng = np.random.default_rng(seed)
        kernel, stride, padding = rng.integers(1, 4, 2), int(rng.integers(1, 4)), int(rng.integers(0, 3))
        x, w = rng.normal(size=(2, 3, *(kernel + rng.integers(0, 6, 2)))), rng.normal(size=(4, 3, *kernel))
        padded = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
        out = np.array([[sum(correlate2d(a, b, mode="valid") for a, b in zip(one, f)) for f in w] for one in padded])
        assert np.allclose(reference.conv2d(x, w, stride, padding), out[:, :, ::stride, ::stride], rtol=1e-10), seed
