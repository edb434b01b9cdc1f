"""Cases of pvalue-decision."""

from functools import partial

import numpy as np
from greenroom import call, case, generated


def allowed(x_c=0, n_c=0, x_t=0, n_t=0, alpha=0.05, mde=0.0, prior=0.1, power=0.8):
    """Whether smaller arguments are what the prompt allows."""
    whole = all(isinstance(one, int) for one in (x_c, n_c, x_t, n_t))
    return whole and 0 <= x_c <= n_c and 0 <= x_t <= n_t and n_c > 0 and n_t > 0 and all(0 < one < 1 for one in (alpha, prior, power))


case, generated = partial(case, valid=allowed), partial(generated, valid=allowed)


@case("significant, but is it enough?", visible=True)
def example():
    return call("summarize", 480, 4000, 542, 4000, mde=0.01)


@case("all defaults")
def defaults():
    return call("summarize", 200, 2000, 260, 2000)


@case("a loss")
def loss():
    return call("summarize", 300, 2000, 240, 2100)


@case("arms of unequal size")
def unequal_arms():
    return call("summarize", 900, 9000, 160, 1000, mde=0.02)


@case("significant and too small")
def too_small():
    return call("summarize", 100_000, 1_000_000, 102_000, 1_000_000, mde=0.005)


@case("an estimate above the limit, an interval that is not")
def estimate_above():
    return call("summarize", 100, 1000, 135, 1000, mde=0.03)


@case("clearly enough")
def enough():
    return call("summarize", 100, 1000, 200, 1000, mde=0.03)


@case("a limit below zero")
def not_worse():
    return call("summarize", 500, 5000, 495, 5000, mde=-0.02)


@case("few users")
def few():
    return call("summarize", 1, 8, 4, 9)


@case("level 0.01")
def strict():
    return call("summarize", 200, 2000, 260, 2000, alpha=0.01)


@case("level 0.2")
def loose():
    return call("summarize", 200, 2000, 230, 2000, 0.2, 0.0, 0.3, 0.9)


@case("effects are rare")
def rare():
    return call("summarize", 200, 2000, 260, 2000, prior=0.01)


@case("effects are common, tests are weak")
def common():
    return call("summarize", 200, 2000, 260, 2000, prior=0.5, power=0.3)


@case("nobody converts")
def nobody():
    return call("summarize", 0, 50, 0, 60)


@case("everybody converts")
def everybody():
    return call("summarize", 40, 40, 30, 30, mde=-0.01)


@case("nobody here, everybody there")
def all_or_none():
    return call("summarize", 0, 10, 10, 10, mde=1.0)


@case("no difference")
def equal():
    return call("summarize", 50, 500, 100, 1000)


@generated(12)
def random_test(rng: np.random.Generator):
    n_c, n_t = (int(n) for n in rng.integers(30, 5000, 2))
    rate = rng.uniform(0.03, 0.6)
    x_c, x_t = int(rng.binomial(n_c, rate)), int(rng.binomial(n_t, min(rate * rng.uniform(0.8, 1.5), 1)))
    alpha, mde = float(rng.choice([0.01, 0.05, 0.1])), float(rng.choice([0.0, 0.01, 0.03]))
    return call("summarize", x_c, n_c, x_t, n_t, alpha=alpha, mde=mde, prior=float(rng.choice([0.05, 0.1, 0.4])), power=float(rng.choice([0.5, 0.8])))
