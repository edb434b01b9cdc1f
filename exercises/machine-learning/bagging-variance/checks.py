"""Holds a simulated variance against the exact one, within what chance can do, and asks for draws that belong to their seed."""

import math

from greenroom.judging import compare, finding

WIDTH = 5.0  # standard errors


def check(case):
    if not case.call.name:
        yield from _seeds(case.answer)
    elif case.call.name == "simulate":
        yield from _near(case.answer, *case.call.args)
    else:
        yield from case.compare()


def _near(answer, sigma2, rho, B, n, seed):
    exact = sigma2 / B + (B - 1) / B * rho * sigma2
    slack = max(WIDTH * exact * math.sqrt(2 / (n - 1)), 1e-6 * sigma2)
    for one in compare(answer, exact, absolute=slack, relative=0.0):
        if one.kind == "values":
            one.message += f" Up to {slack:.3g} may be chance."
        yield one


def _seeds(answer):
    once, again, other = answer
    if once != again:
        yield finding("randomness", f"the same seed gives {once} and then {again}.")
    elif once == other:
        yield finding("randomness", f"two seeds both give {once}: the draws do not depend on the seed.")
