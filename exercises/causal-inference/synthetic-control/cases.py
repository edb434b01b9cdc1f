"""Cases of synthetic-control: markets inside and outside the range of their donors, copies, many donors."""

from functools import partial

import numpy as np
from greenroom import call, case, generated


def fits_together(treated_pre, donors_pre, donors_post, treated_post):
    """Whether smaller arguments still have shapes that belong together, and a treated series that varies."""
    if donors_pre.ndim != 2 or donors_post.ndim != 2 or donors_pre.shape[1] != donors_post.shape[1] or 0 in donors_pre.shape:
        return False
    shapes = len(treated_pre) == len(donors_pre) and len(treated_post) == len(donors_post) > 0
    return bool(shapes and np.ptp(treated_pre) > 0.5)


case, generated = partial(case, valid=fits_together), partial(generated, valid=fits_together)


def markets(rng, periods, after, donors, noise=2.0, shift=0.0, effect=6.0, spread=8.0):
    """Donors with a common path, and a treated market that is a mixture of some, lifted by `shift`."""
    path = 60 + np.cumsum(rng.normal(0, 2, periods + after))
    D = path[:, None] + rng.normal(0, spread, donors) + np.cumsum(rng.normal(0, 2, (periods + after, donors)), axis=0)
    w = rng.dirichlet(np.full(donors, 0.5))
    y = D @ w + rng.normal(0, noise, periods + after) + shift
    y[periods:] += effect
    D, y = D.round(2), y.round(2)
    return call("synthetic_control", y[:periods], D[:periods], D[periods:], y[periods:])


@case("three markets", visible=True)
def three_markets():
    treated_pre = np.array([11.0, 12.0, 11.0, 16.0])
    donors_pre = np.array([[8.0, 14.0, 30.0], [11.0, 14.0, 28.0], [9.0, 15.0, 33.0], [13.0, 19.0, 31.0]])
    donors_post = np.array([[14.0, 20.0, 35.0], [15.0, 18.0, 36.0]])
    return call("synthetic_control", treated_pre, donors_pre, donors_post, np.array([19.0, 20.0]))


@case("five donors", visible=True)
def five_donors():
    return markets(np.random.default_rng(1), 12, 4, 5)


@case("above every donor")
def above():
    return markets(np.random.default_rng(2), 12, 4, 5, shift=40.0)


@case("below every donor")
def below():
    return markets(np.random.default_rng(3), 15, 5, 4, shift=-30.0)


@case("two donors that are copies before the launch")
def copies():
    y = np.array([20.0, 24.0, 22.0, 27.0, 25.0])
    first, third = y - [3.0, 1.0, 2.0, 4.0, 2.0], y + [2.0, 3.0, 1.0, 2.0, 4.0]
    donors_post = np.array([[26.0, 27.0, 33.0], [25.0, 28.0, 31.0]])
    return call("synthetic_control", y, np.column_stack([first, first, third]), donors_post, np.array([36.0, 35.0]))


@case("donors that are copies of the treated market")
def same_as_treated():
    y = np.array([20.0, 24.0, 22.0, 27.0])
    return call("synthetic_control", y, np.column_stack([y, y]), np.array([[26.0, 30.0], [25.0, 28.0]]), np.array([36.0, 35.0]))


@case("a donor that is the mean of two others")
def collinear():
    rng = np.random.default_rng(4)
    y = 40 + np.cumsum(rng.normal(0, 3, 10))
    a, b = y - 5 + rng.normal(0, 2, 10), y + 7 + rng.normal(0, 2, 10)
    D = np.column_stack([a, b, (a + b) / 2, y + 20 + rng.normal(0, 4, 10)])
    return call("synthetic_control", y[:7], D[:7], D[7:], y[7:] + 5)


@case("more donors than periods")
def many_donors():
    return markets(np.random.default_rng(5), 8, 3, 20)


@case("one donor")
def one_donor():
    return markets(np.random.default_rng(6), 6, 3, 1, shift=5.0)


@case("an exact mixture")
def exact():
    rng = np.random.default_rng(7)
    D = rng.normal(50, 9, (14, 4))
    y = D @ np.array([0.6, 0.0, 0.1, 0.3])
    return call("synthetic_control", y[:10], D[:10], D[10:], y[10:] + 3.0)


@case("donors of very different size")
def sizes():
    rng = np.random.default_rng(8)
    D = rng.normal(1, 0.2, (16, 4)) * [5.0, 12.0, 25.0, 60.0]
    y = D @ np.array([0.5, 0.45, 0.05, 0.0]) + rng.normal(0, 1, 16)
    return call("synthetic_control", y[:12], D[:12], D[12:], y[12:])


@case("donors that run the other way")
def opposite():
    up = np.linspace(20, 60, 10)
    D = np.column_stack([80 - up, 85 - 0.9 * up, np.full(10, 35.0) + np.sin(np.arange(10))])
    return call("synthetic_control", up[:7], D[:7], D[7:], up[7:])


@case("whole numbers")
def whole_numbers():
    D = np.array([[30, 44, 52], [33, 40, 55], [31, 47, 50], [36, 45, 58], [38, 49, 61]])
    return call("synthetic_control", np.array([38, 40, 39, 44]), D[:4], D[4:], np.array([57]))


@generated(7)
def random_markets(rng):
    periods, after, donors = int(rng.integers(6, 25)), int(rng.integers(1, 8)), int(rng.integers(2, 10))
    return markets(rng, periods, after, donors, noise=float(rng.uniform(1, 4)), shift=float(rng.choice([0.0, 0.0, 15.0, -15.0])))
