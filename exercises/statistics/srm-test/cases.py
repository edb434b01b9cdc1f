"""Cases of srm-test."""

from functools import partial

import numpy as np
from greenroom import call, case, generated, script


def allowed(counts, shares):
    """Whether smaller arguments are what the prompt allows, and clear about the sum of the shares."""
    counts, shares = np.asarray(counts, dtype=float), np.asarray(shares, dtype=float)
    if len(counts) != len(shares) or len(counts) < 2 or (counts < 0).any() or counts.sum() == 0 or (shares <= 0).any():
        return False
    off = abs(shares.sum() - 1)
    return bool((off < 1e-9 or off > 1e-3) and (counts == np.round(counts)).all())


case, generated = partial(case, valid=allowed), partial(generated, valid=allowed)


def zero_share(counts, shares):
    """Raising is one of two right outcomes here, so it becomes a value."""

    def run(answer):
        try:
            return answer.srm(counts, shares)
        except ValueError:
            return "ValueError"

    return script(run, f"srm({counts}, {shares})")


@case("one half each", visible=True)
def halves():
    return call("srm", [50500, 49500], [0.5, 0.5])


@case("exactly as planned")
def as_planned():
    return call("srm", [600, 300, 100], [0.6, 0.3, 0.1])


@case("unequal shares")
def unequal():
    return call("srm", [9120, 880], [0.9, 0.1])


@case("three arms")
def three_arms():
    return call("srm", [3400, 3310, 3290], [1 / 3, 1 / 3, 1 / 3])


@case("five arms in tuples")
def five_arms():
    return call("srm", (410, 195, 205, 108, 92), (0.4, 0.2, 0.2, 0.1, 0.1))


@case("arrays")
def arrays():
    return call("srm", np.array([512, 470, 18]), np.array([0.5, 0.48, 0.02]))


@case("shares that do not add up exactly")
def inexact():
    return call("srm", [7050, 1990, 960], [0.7, 0.2, 0.1])


@case("ten shares of 0.1")
def ten_tenths():
    return call("srm", [101, 99, 97, 103, 100, 110, 90, 95, 105, 100], [0.1] * 10)


@case("an empty arm")
def empty_arm():
    return call("srm", [40, 0, 60], [0.45, 0.05, 0.5])


@case("all in one arm")
def all_in_one():
    return call("srm", [12, 0], [0.5, 0.5])


@case("a large mismatch")
def large():
    return call("srm", [5300, 4700], [0.5, 0.5])


@case("few users")
def few():
    return call("srm", [3, 2], [0.5, 0.5])


@case("shares that sum to more than one")
def more_than_one():
    return call("srm", [500, 500], [0.5, 0.6])


@case("shares that sum to less than one")
def less_than_one():
    return call("srm", [500, 400], [0.5, 0.4])


@case("percentages")
def percentages():
    return call("srm", [500, 500], [50, 50])


@case("weights")
def weights():
    return call("srm", [500, 500, 490], [1, 1, 1])


@case("a share of 0 and nobody in it")
def zero_and_nobody():
    return zero_share([520, 0, 480], [0.5, 0.0, 0.5])


@case("a share of 0 and somebody in it")
def zero_and_somebody():
    return zero_share([500, 20, 480], [0.5, 0.0, 0.5])


@generated(10)
def random_split(rng: np.random.Generator):
    k = int(rng.integers(2, 6))
    weights = rng.integers(1, 6, k)
    shares = weights / weights.sum()
    return call("srm", rng.multinomial(int(rng.integers(200, 20_000)), shares).tolist(), shares.tolist())
