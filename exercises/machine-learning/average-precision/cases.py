"""Cases of average-precision. Scores of few different values make groups; those of normal draws are all different."""

from functools import partial

import numpy as np
from greenroom import call, case, generated


def allowed(y, score):
    """Whether the arrays fit together, which smaller ones must too."""
    return y.ndim == 1 and y.shape == score.shape and set(y.tolist()) <= {0, 1}


case, generated = partial(case, valid=allowed), partial(generated, valid=allowed)


def ap(y, score):
    return call("average_precision", np.array(y), np.array(score))


@case("six viewers", visible=True)
def six_viewers():
    return ap([1, 0, 1, 0, 0, 1], [0.9, 0.7, 0.7, 0.7, 0.4, 0.2])


@case("no ties", visible=True)
def no_ties():
    return ap([0, 1, 1, 0, 1], [0.1, 0.8, 0.3, 0.6, 0.2])


@case("nobody cancels", visible=True)
def nobody():
    return ap([0, 0, 0], [0.3, 0.2, 0.1])


@case("a tie, positive row first")
def tie_positive_first():
    return ap([1, 0], [0.5, 0.5])


@case("a tie, positive row last")
def tie_positive_last():
    return ap([0, 1], [0.5, 0.5])


@case("everybody has the same score")
def one_group():
    return ap([0, 1, 0, 0, 1, 0, 0, 0], [0.25] * 8)


@case("everybody cancels")
def everybody():
    return ap([1, 1, 1], [0.2, 0.9, 0.2])


@case("a perfect list")
def perfect():
    return ap([0, 1, 0, 1], [0.1, 0.9, 0.2, 0.8])


@case("the list upside down")
def upside_down():
    return ap([0, 0, 0, 1], [4, 3, 2, 1])


@case("a single row")
def single():
    return ap([1], [0.0])


@case("no rows")
def no_rows():
    return call("average_precision", np.zeros(0, dtype=int), np.zeros(0))


@case("a single negative row")
def single_negative():
    return ap([0], [1.0])


@case("booleans and scores below zero")
def booleans():
    return ap([True, False, False, True, False], [-1.5, -0.5, -1.5, 2.0, -3.0])


@case("the last group ties")
def last_group():
    return ap([1, 0, 1, 1, 0], [0.9, 0.8, 0.1, 0.1, 0.1])


@generated(5)
def few_scores(rng):
    y = (rng.random(30) < 0.3).astype(int)
    y[0] = 1
    return call("average_precision", y, np.round(0.4 * y + rng.random(30), 1))


@generated(4)
def all_different(rng):
    y = (rng.random(60) < 0.15).astype(int)
    y[-1] = 1
    return call("average_precision", y, y + rng.normal(size=60))


@generated(2)
def many_rows(rng):
    y = (rng.random(600) < 0.05).astype(int)
    y[7] = 1
    return call("average_precision", y, np.round(y + rng.normal(size=600), 1))
