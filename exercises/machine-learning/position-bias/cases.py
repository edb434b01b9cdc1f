"""Cases of position-bias: logs by hand, then simulated ones with gaps between the positions."""

from functools import partial

import numpy as np
from greenroom import call, case, generated

SHUFFLED = [
    ("Tidewater", 1, 1),
    ("Night Ferry", 1, 1),
    ("Tidewater", 1, 0),
    ("Night Ferry", 1, 1),
    ("Tidewater", 2, 1),
    ("Night Ferry", 2, 0),
    ("Night Ferry", 4, 0),
    ("Tidewater", 4, 1),
]
LATER = [
    ("Tidewater", 1, 1),
    ("Tidewater", 1, 0),
    ("Tidewater", 2, 0),
    ("Night Ferry", 2, 1),
    ("Night Ferry", 3, 1),
    ("Glass Orchard", 3, 0),
]


def allowed(impressions, exam=None):
    """Whether the prompt allows the arguments, which smaller ones must be too."""
    good = all(item and position >= 1 and clicked in (0, 1) for item, position, clicked in impressions)
    if exam is None:
        return good and any(position == 1 and clicked for _, position, clicked in impressions)
    return good and bool(impressions) and len(exam) > 0 and not (exam < 0).any()


case, generated = partial(case, valid=allowed), partial(generated, valid=allowed)


def debias(log, *exam):
    return call("debiased_ctr", log, np.array(exam, dtype=float))


@case("a shuffled log", visible=True)
def shuffled():
    return call("examination", list(SHUFFLED))


@case("a later log", visible=True)
def later():
    return debias(LATER, 1, 2 / 3, np.nan, 2 / 3)


@case("only position 1")
def only_first():
    return call("examination", [("A", 1, 1), ("B", 1, 0)])


@case("two unseen positions")
def two_unseen():
    return call("examination", [("A", 1, 1), ("B", 1, 0), ("A", 4, 1), ("B", 4, 0), ("A", 4, 0), ("B", 5, 0)])


@case("a position that does better than the first")
def better_than_first():
    return call("examination", [("A", 1, 1), ("B", 1, 0), ("A", 2, 1), ("B", 2, 1), ("A", 3, 1), ("B", 3, 0), ("A", 3, 0)])


@case("positions shown unequally often")
def unequal():
    return call("examination", [("A", 3, 0), ("B", 2, 1), ("A", 2, 0), ("B", 2, 0), ("A", 1, 1), ("B", 3, 1), ("A", 2, 1), ("B", 1, 0)])


@case("one click far down")
def one_click():
    return debias([("A", 4, 1)], 1, 0.5, 0.3, 0.2)


@case("few shows, at the first and the last position")
def few_shows():
    return debias([("A", 1, 0), ("A", 4, 1), ("B", 4, 0), ("B", 1, 1), ("B", 1, 0)], 1, 0.5, 0.3, 0.1)


@case("no click")
def no_click():
    return debias([("A", 1, 0), ("A", 2, 0), ("B", 2, 0)], 1, 0.5)


@case("a position beyond the array")
def beyond():
    return debias([("A", 1, 1), ("A", 3, 1), ("A", 2, 0), ("B", 3, 0), ("C", 7, 1)], 1, 0.5)


@case("known and unknown positions of one item")
def partly_known():
    return debias([("A", 2, 1), ("A", 3, 1), ("A", 3, 0), ("A", 1, 0), ("B", 3, 1)], 1, 0.25, np.nan)


@case("a position where nobody looks")
def nobody_looks():
    return debias([("A", 2, 0), ("B", 2, 0), ("B", 1, 1), ("B", 3, 0)], 1, 0, 0.4)


def log_of(rng, n, places, most):
    looks, interest = 1 / np.arange(1, most + 1), rng.uniform(0.1, 0.9, 6)
    items, positions = rng.integers(0, 6, n), rng.choice(places, n)
    clicked = rng.random(n) < looks[positions - 1] * interest[items]
    return [(f"title {item}", int(position), int(click)) for item, position, click in zip(items, positions, clicked)]


@generated(4)
def random_log(rng):
    log = log_of(rng, 150, [1, 2, 4, 7], 7)
    return call("examination", [("title 0", 1, 1), *log])


@generated(4)
def random_later_log(rng):
    log = log_of(rng, 80, [1, 2, 3, 4, 5, 6], 6)
    return call("debiased_ctr", log, np.array([1.0, *np.round(rng.uniform(0.2, 0.9, 2), 3), np.nan, 0.15]))
