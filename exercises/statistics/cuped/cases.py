"""Cases of cuped: arms of unequal size, spread and slope, and covariates that do not vary."""

from functools import partial

import numpy as np
from greenroom import call, case, generated


def allowed(y_c, x_c, y_t, x_t):
    """Whether smaller arguments are an experiment: two users in each arm, whose covariate varies within the arms or nowhere."""
    if len(y_c) != len(x_c) or len(y_t) != len(x_t) or min(len(y_c), len(y_t)) < 2:
        return False
    within = np.ptp(x_c) > 0 or np.ptp(x_t) > 0
    return bool(within or np.ptp(np.concatenate([x_c, x_t])) == 0)


case, generated = partial(case, valid=allowed), partial(generated, valid=allowed)


def experiment(rng, n_c, n_t, slopes=(0.8, 0.8), effect=0.5, noise=(2.0, 2.0)):
    """Hours before and after; the arms may differ in slope and noise."""
    x_c, x_t = rng.gamma(2.0, 5.0, n_c).round(2), rng.gamma(2.0, 5.0, n_t).round(2)
    y_c = (slopes[0] * x_c + rng.normal(3.0, noise[0], n_c)).round(2)
    y_t = (slopes[1] * x_t + rng.normal(3.0 + effect, noise[1], n_t)).round(2)
    return call("cuped", y_c, x_c, y_t, x_t)


@case("four users an arm", visible=True)
def four_an_arm():
    y_c, x_c = np.array([12.0, 7.0, 3.0, 9.0]), np.array([11.0, 6.0, 2.0, 7.0])
    y_t, x_t = np.array([10.0, 15.0, 6.0, 5.0]), np.array([7.0, 13.0, 4.0, 3.0])
    return call("cuped", y_c, x_c, y_t, x_t)


@case("nobody watched before", visible=True)
def nobody_watched():
    return call("cuped", np.array([1.0, 4.0, 2.0]), np.zeros(3), np.array([3.0, 6.0, 4.0, 5.0]), np.zeros(4))


@case("everybody watched the same")
def all_the_same():
    return call("cuped", np.array([1.5, 4.0, 2.0]), np.full(3, 8), np.array([3.0, 6.5]), np.full(2, 8))


@case("treatment users all watched the same")
def one_arm_constant():
    return call("cuped", np.array([5.0, 9.0, 2.0, 7.0]), np.array([4.0, 8.0, 2.0, 5.0]), np.array([6.0, 9.0, 8.0]), np.full(3, 5.0))


@case("slopes that differ")
def other_slopes():
    return experiment(np.random.default_rng(1), 20, 30, slopes=(1.2, 0.2))


@case("spreads that differ")
def other_spreads():
    return experiment(np.random.default_rng(2), 12, 60, noise=(6.0, 1.0))


@case("arms far apart before the start")
def unbalanced_before():
    rng = np.random.default_rng(3)
    x_c, x_t = rng.normal(10, 2, 15).round(1), rng.normal(13, 2, 18).round(1)
    return call("cuped", (x_c + rng.normal(0, 1, 15)).round(1), x_c, (x_t + rng.normal(0, 1, 18)).round(1), x_t)


@case("a covariate that says nothing")
def unrelated():
    return experiment(np.random.default_rng(4), 30, 30, slopes=(0.0, 0.0))


@case("a negative slope")
def negative():
    return experiment(np.random.default_rng(5), 25, 20, slopes=(-1.0, -1.0))


@case("two users an arm")
def two_an_arm():
    return call("cuped", np.array([2.0, 5.0]), np.array([1.0, 3.0]), np.array([4.0, 9.0]), np.array([2.0, 7.0]))


@case("whole numbers")
def whole_numbers():
    return call("cuped", np.array([4, 9, 1, 6]), np.array([3, 8, 2, 4]), np.array([7, 3, 9]), np.array([5, 2, 6]))


@case("shares of a day, close together")
def shares():
    y_c, x_c = np.array([0.31, 0.12, 0.22, 0.05]), np.array([0.25, 0.1, 0.2, 0.02])
    return call("cuped", y_c, x_c, np.array([0.4, 0.18, 0.3]), np.array([0.28, 0.09, 0.21]))


@generated(8)
def random_experiment(rng):
    n_c, n_t = (int(size) for size in rng.integers(5, 80, 2))
    return experiment(rng, n_c, n_t, slopes=rng.uniform(0.2, 1.5, 2), effect=rng.normal(), noise=rng.uniform(0.5, 4.0, 2))
