"""Cases of pca-svd. Tables are built from singular values that lie well apart, so that every component is unique up to sign."""

from functools import partial

import numpy as np
from greenroom import call, case, generated

# Minutes watched by five viewers, in drama and comedy.
MINUTES = np.array([[90.0, 10.0], [70.0, 30.0], [50.0, 20.0], [30.0, 60.0], [10.0, 80.0]])


def table(rng, n, d, singular_values, mean=1.0):
    """A table of n rows and d columns whose centred form has these singular values, largest first."""
    rank = len(singular_values)
    left = rng.normal(size=(n, rank))
    left, _ = np.linalg.qr(left - left.mean(axis=0))
    right, _ = np.linalg.qr(rng.normal(size=(d, rank)))
    return left * np.asarray(singular_values) @ right.T + mean * rng.normal(size=d)


def falling(rng, count, first=10.0):
    """Singular values, each 1.3 to 3 times smaller than the one before."""
    return first / np.cumprod(np.append(1.0, rng.uniform(1.3, 3.0, count - 1)))


def unique(X, n_components=None):
    """Whether every component is unique up to sign: only then may a smaller table be shown."""
    if X.ndim != 2 or X.size == 0:
        return False
    s = np.linalg.svd(X - X.mean(axis=0), compute_uv=False)
    return bool(np.all((s[:-1] > 1.2 * s[1:]) | (s[:-1] == 0)))


case, generated = partial(case, valid=unique), partial(generated, valid=unique)


@case("five viewers", visible=True)
def five_viewers():
    return call("pca", MINUTES.copy())


@case("five viewers, one component", visible=True)
def one_component():
    return call("pca", MINUTES.copy(), n_components=1)


@case("far from the origin")
def far_from_origin():
    rng = np.random.default_rng(1)
    return call("pca", table(rng, 30, 4, [9, 4, 2, 1], mean=50.0))


@case("two of five components")
def two_of_five():
    rng = np.random.default_rng(2)
    return call("pca", table(rng, 25, 5, [8, 5, 3, 2, 1]), n_components=2)


@case("all components by number")
def all_by_number():
    rng = np.random.default_rng(3)
    return call("pca", table(rng, 12, 3, [5, 3, 1]), n_components=3)


@case("columns of unequal spread")
def unequal_spread():
    rng = np.random.default_rng(4)
    return call("pca", rng.normal(size=(40, 3)) * [100.0, 10.0, 1.0] + [20.0, -5.0, 3.0])


@case("more columns than rows")
def wide():
    rng = np.random.default_rng(5)
    return call("pca", table(rng, 5, 12, [7, 4, 2, 1]))


@case("more columns than rows, three kept")
def wide_kept():
    rng = np.random.default_rng(6)
    return call("pca", table(rng, 6, 40, [9, 6, 4, 2, 1]), n_components=3)


@case("many rows")
def tall():
    rng = np.random.default_rng(7)
    return call("pca", table(rng, 150, 6, [30, 20, 12, 7, 4, 2]), n_components=4)


# Here eigenvalues of the covariance drown in rounding: 1e-9 squared is below the last digit of 1.
TINY = [1.0, 0.3, 1e-3, 2e-8, 5e-9, 1e-9]


@case("badly conditioned")
def ill_conditioned():
    rng = np.random.default_rng(8)
    return call("pca", table(rng, 20, 6, TINY))


@case("badly conditioned, many rows")
def ill_conditioned_tall():
    rng = np.random.default_rng(9)
    return call("pca", table(rng, 120, 6, TINY), n_components=5)


@case("badly conditioned, many columns")
def ill_conditioned_wide():
    rng = np.random.default_rng(10)
    return call("pca", table(rng, 7, 60, TINY), n_components=6)


@case("two constant columns")
def constant_columns():
    rng = np.random.default_rng(11)
    X = table(rng, 16, 4, [6, 3, 2, 1])
    X[:, 1], X[:, 3] = 7.0, 0.0
    return call("pca", X)


@case("nothing varies")
def nothing_varies():
    return call("pca", np.tile([3.0, 0.0, -2.0], (4, 1)))


@case("nothing varies, one kept")
def nothing_varies_kept():
    return call("pca", np.full((8, 5), 2.0), n_components=1)


@case("a single row")
def single_row():
    return call("pca", np.array([[4.0, -1.0, 2.0]]))


@case("a single column")
def single_column():
    return call("pca", np.array([[3.0], [8.0], [1.0], [6.0]]))


@case("whole numbers")
def whole_numbers():
    return call("pca", np.array([[3, 0, 5], [1, 4, 2], [6, 2, 9], [8, 7, 1], [2, 5, 4], [9, 1, 3]]), n_components=2)


@case("one component too many")
def one_too_many():
    return call("pca", MINUTES.copy(), n_components=3)


@case("more components than rows")
def more_than_rows():
    rng = np.random.default_rng(12)
    return call("pca", table(rng, 4, 9, [5, 3, 1]), n_components=5)


def refused(value):
    """A table of four columns and a number of components that no table allows."""
    rng = np.random.default_rng(13)
    return call("pca", table(rng, 10, 4, [6, 4, 2, 1]), n_components=value)


@case("no component")
def none_kept():
    return refused(0)


@case("a negative number of components")
def negative():
    return refused(-1)


@case("True components")
def true_components():
    return refused(True)


@case("False components")
def false_components():
    return refused(False)


@case("2.0 components")
def whole_float():
    return refused(2.0)


@case("0.9 components")
def fraction():
    return refused(0.9)


@generated(8)
def random_table(rng):
    n, d = (int(size) for size in rng.integers(3, 15, 2))
    rank = min(n - 1, d)
    X = table(rng, n, d, falling(rng, rank), mean=5.0)
    return call("pca", X, n_components=int(rng.integers(1, rank + 1)))
