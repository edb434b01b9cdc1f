"""Cases of lifetime-value. Infinite sums are finite; curves fall slowly enough that every usual fit finds nearly the same."""

from functools import partial

import numpy as np
from greenroom import call, case, generated


def allowed(*args, **kwargs):
    """Whether the prompt allows the arguments, which smaller ones must be too."""
    if len(args) == 1:
        curve = args[0]
        geometric = len(curve) > 1 and np.allclose(curve, curve[1] ** np.arange(len(curve)), rtol=1e-9, atol=0)
        return bool(geometric and 0 < curve[1] and curve[0] == 1) or bool(len(curve) > 1 and curve[0] == 1 and (curve > 1).any())
    retention, _, discount = args
    horizon = kwargs.get("horizon")
    return retention >= 0 and discount >= 0 and (retention > 1 or (horizon >= 0 if horizon is not None else retention < 1 or discount > 0))


case, generated = partial(case, valid=allowed), partial(generated, valid=allowed)


def fit(*shares):
    return call("fit_geometric", np.array(shares, dtype=float))


@case("four months", visible=True)
def four_months():
    return call("ltv", 0.8, 6.0, 0.05, horizon=4)


@case("without a horizon", visible=True)
def no_horizon():
    return call("ltv", 0.8, 6.0, 0.05)


@case("a geometric curve", visible=True)
def geometric_curve():
    return fit(1, 0.8, 0.64, 0.512)


@case("retention above 1")
def above_one():
    return call("ltv", 1.2, 6.0, 0.05)


@case("retention above 1, with a horizon")
def above_one_horizon():
    return call("ltv", 1.01, 6.0, 0.0, horizon=3)


@case("a curve above 1")
def curve_above():
    return fit(1, 1.05, 0.9)


@case("a curve in percent")
def percent():
    return fit(100, 80, 64)


@case("one month")
def one_month():
    return call("ltv", 0.9, 4.5, 0.1, horizon=1)


@case("no month")
def no_month():
    return call("ltv", 0.9, 4.5, 0.1, horizon=0)


@case("everybody stays, nothing is discounted")
def everybody_stays():
    return call("ltv", 1.0, 5.0, 0.0, horizon=24)


@case("everybody stays for ever")
def for_ever():
    return call("ltv", 1.0, 5.0, 0.01)


@case("nobody stays")
def nobody_stays():
    return call("ltv", 0.0, 5.0, 0.02)


@case("nobody stays, with a horizon")
def nobody_stays_horizon():
    return call("ltv", 0.0, 5.0, 0.02, horizon=6)


@case("hardly anybody leaves")
def hardly_anybody():
    return call("ltv", 0.9998, 3.0, 0.0)


@case("whole numbers")
def whole_numbers():
    return call("ltv", 1, 7, 0, horizon=3)


@case("a year and a half of a geometric curve")
def long_curve():
    return call("fit_geometric", 0.93 ** np.arange(18))


@case("two months")
def two_months():
    return fit(1, 0.55)


@case("a level curve")
def level():
    return fit(1, 1, 1, 1)


@case("a curve that is nearly geometric")
def nearly():
    return fit(1, 0.905, 0.81, 0.735, 0.655, 0.595, 0.53)


@case("another curve that is nearly geometric")
def nearly_again():
    return fit(1, 0.69, 0.49, 0.34, 0.245)


@generated(4)
def finite_horizon(rng):
    return call("ltv", float(rng.uniform(0.5, 1)), float(rng.uniform(1, 20)), float(rng.uniform(0, 0.1)), horizon=int(rng.integers(2, 60)))


@generated(4)
def infinite_horizon(rng):
    return call("ltv", float(rng.uniform(0.5, 0.999)), float(rng.uniform(1, 20)), float(rng.uniform(0, 0.1)))


@generated(3)
def exact_curve(rng):
    return call("fit_geometric", rng.uniform(0.4, 0.99) ** np.arange(int(rng.integers(2, 14))))
