"""Cases of propensity-matching: seeds at which no neighbour is nearly tied and nobody is near the limit of the caliper."""

from functools import partial

import numpy as np
from greenroom import call, case

# A smaller table could separate the groups, or bring two neighbours to a tie.
case = partial(case, shrink=False)

X = np.array([[1.0], [1.4], [2.0], [2.2], [3.0], [3.3], [4.5], [6.0]])
TREATED = np.array([0, 1, 0, 1, 0, 1, 0, 1])
Y = np.array([4.0, 9.0, 5.0, 8.0, 6.0, 7.0, 8.0, 12.0])


def users(seed, n1, n0, d, pull, shift):
    """Treated users lie higher in every covariate; the outcome follows the covariates and the treatment."""
    rng = np.random.default_rng(seed)
    covariates = np.vstack([rng.normal(shift, 1, (n1, d)), rng.normal(0, 1, (n0, d))]) * np.linspace(1, 3, d) + np.linspace(0, 9, d)
    treated = np.repeat([1, 0], [n1, n0])
    y = 5 + 2 * treated + covariates @ np.linspace(pull, 1, d) + rng.normal(0, 1, n1 + n0)
    order = rng.permutation(n1 + n0)
    return covariates[order].round(2), treated[order], y[order].round(1)


@case("eight users", visible=True)
def eight():
    return call("att", X.copy(), TREATED.copy(), Y.copy())


@case("eight users, a wide caliper", visible=True)
def wide():
    return call("att", X.copy(), TREATED.copy(), Y.copy(), caliper=5.0)


@case("eight users, the other way round")
def reversed_rows():
    return call("att", X[::-1].copy(), TREATED[::-1].copy(), Y[::-1].copy())


@case("few controls, used again and again")
def few_controls():
    return call("att", *users(3, 20, 15, 2, 1, 0.7))


@case("few controls, rows sorted by outcome")
def few_controls_sorted():
    covariates, treated, y = users(5, 20, 15, 2, 1, 0.7)
    order = np.argsort(y, kind="stable")
    return call("att", covariates[order], treated[order], y[order])


@case("fewer controls than treated")
def more_treated():
    return call("att", *users(17, 30, 20, 3, 0.5, 0.8))


@case("one covariate")
def one_covariate():
    return call("att", *users(2, 8, 12, 1, 1, 0.8))


@case("one covariate, others")
def one_covariate_again():
    return call("att", *users(6, 8, 12, 1, 1, 0.8))


@case("two covariates")
def two_covariates():
    return call("att", *users(1, 10, 10, 2, 1, 0.8))


@case("a clear gap between the groups")
def clear_gap():
    return call("att", *users(3, 12, 25, 2, 1.5, 1))


@case("many controls")
def many_controls():
    return call("att", *users(4, 15, 40, 3, 1, 0.8))


@case("a narrow caliper")
def narrow():
    return call("att", *users(7, 18, 18, 2, 1, 0.9), caliper=0.1)


@case("a wider caliper")
def wider():
    return call("att", *users(6, 14, 30, 2, 1, 0.9), caliper=0.5)


@case("controls that occur twice")
def twice():
    covariates, treated, y = users(10, 8, 12, 1, 1, 0.8)
    again = np.flatnonzero(treated == 0)[:5]
    stacked = (np.concatenate([part, part[again]]) for part in (covariates, treated, y))
    return call("att", *stacked)


@case("all matched")
def all_matched():
    return call("att", *users(8, 12, 25, 2, 1.5, 1), caliper=50.0)
