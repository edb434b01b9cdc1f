"""Short lists whose ends and starts meet, and long ones that count comparisons."""

import random

from greenroom import call, case, generated
from greenroom.instruments import Counter, counted


def allowed(intervals):
    return all(len(pair) == 2 and pair[0] <= pair[1] for pair in intervals)


@case("the example", visible=True)
def example():
    return call("peak", [(0, 30), (10, 20), (20, 40), (25, 25), (20, 22)])


@case("no streams", visible=True)
def none():
    return call("peak", [])


@case("one stream")
def one():
    return call("peak", [(5, 6)])


@case("one after the other", valid=allowed)
def relay():
    return call("peak", [(20, 30), (0, 10), (10, 20)])


@case("only zero length")
def only_zero():
    return call("peak", [(5, 5), (5, 5), (9, 9)])


@case("zero length within another", valid=allowed)
def zero_within():
    return call("peak", [(0, 10), (4, 4), (4, 4)])


@case("zero length where one begins and one ends", valid=allowed)
def zero_at_the_border():
    return call("peak", [(0, 5), (5, 5), (5, 9)])


@case("equal streams count each")
def equal():
    return call("peak", [(1, 2), (1, 2), (1, 2)])


@case("nested", valid=allowed)
def nested():
    return call("peak", [(0, 100), (10, 90), (20, 80), (95, 99)])


@case("times that are not whole", valid=allowed)
def fractions():
    return call("peak", [(0.25, 0.75), (0.5, 0.6), (0.6, 0.9), (-1.5, 0.3)])


@case("times far apart", valid=allowed)
def far():
    return call("peak", [(0, 10**15), (10**15 - 1, 10**15 + 5), (10**15, 10**15 + 1)])


@generated(14, valid=allowed)
def random_streams(rng: random.Random):
    starts = [rng.randrange(0, 20) for _ in range(rng.randrange(1, 25))]
    return call("peak", [(start, start + rng.randrange(0, 6)) for start in starts])


def counting(pairs):
    counter = Counter()
    streams = [(counted(start, counter), counted(end, counter)) for start, end in pairs]
    return call("peak", streams).observing(lambda: counter.count)


@case("400 that overlap, comparisons counted", shrink=False)
def all_overlap():
    return counting([((7919 * i) % 400, 400 + (6101 * i) % 400) for i in range(400)])


@case("400 scattered ones, comparisons counted", shrink=False)
def scattered():
    rng = random.Random(3)
    starts = [rng.random() * 400 for _ in range(400)]
    return counting([(start, start + rng.random() * 300) for start in starts])
