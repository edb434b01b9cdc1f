"""Cases of attention: small ones by hand, large scores, masks of every shape, and random batches."""

from functools import partial

import numpy as np
from greenroom import call, case, generated


def allowed(Q, K, V, mask=None):
    """Whether the shapes fit together, which smaller ones must too."""
    if min(Q.ndim, K.ndim, V.ndim) < 2 or 0 in Q.shape + K.shape + V.shape:
        return False
    if not (Q.shape[:-2] == K.shape[:-2] == V.shape[:-2] and Q.shape[-1] == K.shape[-1] and K.shape[-2] == V.shape[-2]):
        return False
    if mask is None:
        return True
    scores = Q.shape[:-1] + (K.shape[-2],)
    fits = mask.ndim <= len(scores) and all(a in (1, b) for a, b in zip(mask.shape[::-1], scores[::-1]))
    return fits and set(np.unique(mask).tolist()) <= {0, 1}


case, generated = partial(case, valid=allowed), partial(generated, valid=allowed)


def v(rows):
    return np.array(rows, dtype=float)


QUERIES, KEYS, VALUES = [[1, 0], [0, 2]], [[1, 0], [0, 1], [1, 1]], [[10], [20], [40]]


@case("two queries, three keys", visible=True)
def small():
    return call("attention", v(QUERIES), v(KEYS), v(VALUES))


@case("with a mask", visible=True)
def masked():
    return call("attention", v(QUERIES), v(KEYS), v(VALUES), np.array([[True, True, False], [False, False, False]]))


@case("large scores")
def large():
    return call("attention", v([[5000, 0], [-5000, -4990]]), v([[1, 0], [0, 1], [1, 1]]), v([[1, 2], [3, 4], [5, 6]]))


@case("a large score that is masked")
def large_masked():
    return call("attention", v([[40]]), v([[1], [2], [100]]), v([[1], [2], [3]]), np.array([[True, True, False]]))


@case("low scores")
def low():
    return call("attention", v([[-30]]), v([[100], [100.1]]), v([[1], [2]]), np.array([[1, 1]]))


@case("one mask for all queries, in 0 and 1")
def mask_of_keys():
    return call("attention", v([[1, 2], [0, -1]]), v([[1, 0], [3, 1], [0, 1]]), v([[1, 0], [0, 1], [5, 5]]), np.array([1, 0, 1]))


@case("a mask by query only")
def mask_of_queries():
    return call("attention", v([[1], [2], [3]]), v([[1], [0]]), v([[4], [8]]), np.array([[1], [0], [1]]))


@case("nothing may be seen")
def nothing():
    return call("attention", v([[1, 1]]), v([[1, 2], [2, 1]]), v([[3, 4], [5, 6]]), np.array([[False]]))


@case("heads in a batch, looking back only")
def causal():
    rng = np.random.default_rng(1)
    Q, K, V = (np.round(rng.normal(size=(2, 3, 4, 5)), 2) for _ in range(3))
    return call("attention", Q, K, V, np.tril(np.ones((4, 4), dtype=bool)))


@case("a batch with padding")
def padding():
    rng = np.random.default_rng(2)
    Q, K, V = (np.round(rng.normal(size=shape), 2) for shape in [(3, 2, 2, 4), (3, 2, 5, 4), (3, 2, 5, 3)])
    return call("attention", Q, K, V, (np.arange(5) < np.array([5, 2, 0])[:, None])[:, None, None, :].astype(int))


@generated(4)
def random_batch(rng):
    batch = tuple(rng.integers(1, 4, rng.integers(0, 3)))
    n, m, d, width = (int(size) for size in rng.integers(1, 6, 4))
    Q, K, V = (np.round(rng.normal(0, 2, batch + shape), 2) for shape in [(n, d), (m, d), (m, width)])
    return call("attention", Q, K, V, rng.random(batch + (n, m)) < 0.6)
