"""Cases of pricing-threshold: curved outcomes, uneven spread, scores exactly at the cutoff and exactly at the edge of the window."""

from functools import partial

import numpy as np
from greenroom import call, case, generated


def fitted(x, y, cutoff, h):
    """Whether smaller data still hold three different scores on either side, well inside the window and apart from each other."""
    if x.ndim != 1 or x.shape != y.shape or not h > 0 or not np.isfinite(np.concatenate([x, y])).all():
        return False
    scores = np.unique(x[np.abs(x - cutoff) < 0.95 * h])
    sides = scores[scores < cutoff], scores[scores >= cutoff]
    return all(len(side) >= 3 and np.diff(side).min() > 1e-3 * h for side in sides)


case, generated = partial(case, valid=fitted), partial(generated, valid=fitted)

X = np.array([40.0, 44.0, 46.0, 48.0, 50.0, 52.0, 54.0, 58.0, 75.0])
Y = np.array([9.0, 8.0, 8.0, 7.0, 4.0, 5.0, 3.0, 4.0, 0.0])


def users(seed, n, cutoff=0.0, width=1.0, jump=2.0, step=None):
    """A bent outcome with a jump at the cutoff, and noise that grows with the score."""
    rng = np.random.default_rng(seed)
    z = rng.uniform(-2, 2, n) if step is None else np.round(rng.uniform(-2, 2, n) / step) * step
    y = 3 + 2 * z - 1.5 * z**2 + jump * (z >= 0) * (1 + z) + rng.normal(0, 0.4 + 0.3 * (z + 2), n)
    return cutoff + width * z, y


@case("nine users", visible=True)
def nine():
    return call("rdd", X, Y, 50.0, 10.0)


@case("nine users, a wider window")
def wider():
    return call("rdd", X, Y, 50.0, 30.0)


@case("nobody at the cutoff")
def nobody_at():
    return call("rdd", *users(1, 60), 0.0, 1.0)


@case("several exactly at the cutoff")
def several_at():
    x, y = users(2, 60, step=0.25)
    return call("rdd", x, y, 0.0, 1.0)


@case("at the edge of the window")
def edge():
    x, y = users(3, 40, step=0.5)
    return call("rdd", np.append(x, [1.5, -1.5, 1.5]), np.append(y, [90.0, -80.0, 70.0]), 0.0, 1.5)


@case("no jump on a steep bend")
def no_jump():
    return call("rdd", *users(4, 200, jump=0.0), 0.0, 0.8)


@case("a score in hundreds, a negative jump")
def hundreds():
    return call("rdd", *users(5, 120, cutoff=500.0, width=50.0, jump=-3.0), 500.0, 40.0)


@case("a cutoff below zero")
def below_zero():
    return call("rdd", *users(6, 90, cutoff=-7.5, width=2.0), -7.5, 2.5)


@case("few on the treated side")
def few_treated():
    x, y = users(7, 150)
    kept = (x < 0) | (np.arange(150) % 6 == 0)
    return call("rdd", x[kept], y[kept], 0.0, 1.2)


@case("whole scores, outcomes of 0 and 1")
def whole():
    rng = np.random.default_rng(8)
    x = rng.integers(0, 41, 300)
    return call("rdd", x, (rng.random(300) < 0.3 + 0.01 * x - 0.25 * (x >= 20)).astype(int), 20, 12)


@generated(4)
def random_threshold(rng):
    n, cutoff, width = int(rng.integers(60, 300)), float(rng.normal(0, 20)), float(rng.uniform(0.5, 20))
    return call("rdd", *users(int(rng.integers(1000)), n, cutoff, width, float(rng.normal(0, 3))), cutoff, width * float(rng.uniform(0.7, 1.8)))
