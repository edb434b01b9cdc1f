"""All rows at once: one batch of small systems for a half-sweep."""
import numpy as np


def als(R, mask, k, reg, iters, seed):
    observed = mask.astype(float)
    rng = np.random.RandomState(seed)
    U, V = rng.rand(R.shape[0], k), rng.rand(R.shape[1], k)

    def half(weights, values, other):
        gram = np.einsum("ui,ia,ib->uab", weights, other, other) + reg * np.eye(k)
        return np.linalg.solve(gram, ((weights * values) @ other)[:, :, None])[:, :, 0]

    for _ in range(iters):
        U = half(observed, R, V)
        V = half(observed.T, R.T, U)
    return U, V
