"""Cases of bayesian-ab."""

from functools import partial

import numpy as np
from greenroom import call, case, generated


def allowed(a_succ=0, a_n=0, b_succ=0, b_n=0, prior=(1, 1)):
    """Whether smaller arguments are what the prompt allows."""
    return 0 <= a_succ <= a_n and 0 <= b_succ <= b_n and len(prior) == 2 and min(prior) >= 0.2


case, generated = partial(case, valid=allowed), partial(generated, valid=allowed)


@case("20 and 30 of 200", visible=True)
def example():
    return call("bayes_ab", 20, 200, 30, 200)


@case("A is better")
def a_better():
    return call("bayes_ab", 45, 150, 30, 160)


@case("alike")
def alike():
    return call("bayes_ab", 12, 100, 12, 100)


@case("few users")
def few():
    return call("bayes_ab", 1, 4, 3, 5)


@case("no successes")
def no_successes():
    return call("bayes_ab", 0, 20, 0, 35)


@case("all succeed")
def all_succeed():
    return call("bayes_ab", 9, 9, 14, 15)


@case("an empty arm")
def empty_arm():
    return call("bayes_ab", 5, 12, 0, 0)


@case("no data at all")
def no_data():
    return call("bayes_ab", 0, 0, 0, 0, prior=(2, 3))


@case("a strong prior")
def strong_prior():
    return call("bayes_ab", 3, 20, 8, 20, prior=(30, 170))


@case("a prior of halves")
def halves():
    return call("bayes_ab", 0, 12, 2, 10, prior=(0.5, 0.5))


@case("a prior that is no whole number")
def fractional():
    return call("bayes_ab", 4, 30, 7, 25, (1.7, 12.4))


@case("thousands of users")
def thousands():
    return call("bayes_ab", 1180, 12000, 1240, 12100)


@case("a million users")
def million():
    return call("bayes_ab", 100_000, 1_000_000, 100_700, 1_000_000)


@case("many users, a rare event")
def rare():
    return call("bayes_ab", 400, 400_000, 430, 400_000, prior=(1, 999))


@case("arms of very unequal size")
def unequal():
    return call("bayes_ab", 50_000, 500_000, 3, 25)


@generated(6)
def random_test(rng: np.random.Generator):
    a_n, b_n = (int(n) for n in rng.integers(5, 400, 2))
    prior = (round(float(rng.uniform(0.5, 6)), 2), round(float(rng.uniform(0.5, 20)), 2))
    return call("bayes_ab", int(rng.binomial(a_n, 0.2)), a_n, int(rng.binomial(b_n, 0.23)), b_n, prior=prior)
