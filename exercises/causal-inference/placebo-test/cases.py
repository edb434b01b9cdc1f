"""Cases of placebo-test: panels whose ratios lie well apart (by a tenth at least), so that any good solver finds the same rank."""

from functools import partial

import numpy as np
import pandas as pd
from greenroom import call, case

# A smaller panel could have ratios that nearly tie.
case = partial(case, shrink=False)

EXAMPLE = [[39, 32, 44, 45], [39, 35, 45, 46], [40, 40, 45, 49], [42, 43, 47, 51], [44, 52, 51, 49], [46, 52, 48, 50]]


def markets(seed, weeks, count, t0, treated, effect):
    """Markets on a common path, each wandering a little; the treated one gets the effect from t0 on."""
    rng = np.random.default_rng(seed)
    path = 60 + np.cumsum(rng.normal(0, 2, weeks))
    A = path[:, None] + rng.normal(0, 8, count) + np.cumsum(rng.normal(0, 1.5, (weeks, count)), axis=0)
    A[t0:, treated] += effect
    return call("placebo_p", pd.DataFrame(A.round(1)), treated, t0)


@case("four markets", visible=True)
def four():
    return call("placebo_p", pd.DataFrame(EXAMPLE), treated=1, t0=4)


@case("a clear effect", visible=True)
def clear():
    return markets(56, 21, 8, 17, 0, -3.0)


@case("a placebo that would lean on the treated market")
def leans():
    return markets(37, 19, 6, 11, 1, 3.0)


@case("every placebo would lean on the treated market")
def all_lean():
    return markets(13, 19, 5, 13, 0, 8.0)


@case("a loss")
def loss():
    return markets(41, 23, 9, 18, 3, -6.0)


@case("no rank to speak of")
def middling():
    return markets(42, 18, 8, 14, 2, -6.0)


@case("a market that is hard to imitate")
def hard():
    return markets(4, 16, 8, 12, 1, -6.0)


@case("the smallest ratio of all")
def smallest():
    return markets(29, 20, 7, 16, 5, 8.0)


@case("a gain in the last market")
def last_market():
    return markets(31, 25, 9, 17, 8, -3.0)


@case("a small gain")
def small_gain():
    return markets(19, 15, 6, 11, 2, 3.0)


@case("a large gain")
def large_gain():
    return markets(34, 25, 8, 17, 1, 8.0)


@case("five markets")
def five():
    return markets(35, 18, 5, 10, 1, -6.0)


@case("a gain in the first market")
def first_market():
    return markets(55, 21, 7, 15, 0, 5.0)


@case("eight markets")
def eight():
    return markets(10, 19, 8, 12, 4, -6.0)
