"""Short lists with ties and all sizes of window, and long ones that count comparisons."""

import random

from greenroom import call, case, generated
from greenroom.instruments import Counter, counted


@case("the example", visible=True)
def example():
    return call("sliding_max", [4, 2, 2, 5, 1, 0, 3], 3)


@case("k is larger than the list", visible=True)
def too_large():
    return call("sliding_max", [1, 2], 3)


@case("an empty list")
def empty():
    return call("sliding_max", [], 1)


@case("k is 0")
def zero():
    return call("sliding_max", [1, 2, 3], 0)


@case("k is negative")
def negative():
    return call("sliding_max", [1, 2, 3], -2)


@case("k is 0 and the list empty")
def zero_and_empty():
    return call("sliding_max", [], 0)


@case("windows of one")
def ones():
    return call("sliding_max", [3, 1, 2, 2], 1)


@case("one window")
def one():
    return call("sliding_max", [1, 7, 3], 3)


@case("equal highest loads leave one by one")
def ties():
    return call("sliding_max", [5, 5, 1, 0, 0, 0], 3)


@case("falling")
def falling():
    return call("sliding_max", [9, 7, 6, 4, 2, 1], 2)


@case("rising")
def rising():
    return call("sliding_max", [1, 2, 4, 6, 7, 9], 4)


@case("all below zero")
def below_zero():
    return call("sliding_max", [-3, -1.5, -4, -2, -9], 2)


@generated(14)
def random_loads(rng: random.Random):
    loads = [rng.choice([rng.randint(0, 6), rng.uniform(0, 6)]) for _ in range(rng.randrange(1, 30))]
    return call("sliding_max", loads, rng.randrange(1, 12))


def counting(loads):
    counter = Counter()
    return call("sliding_max", [counted(load, counter) for load in loads], 200).observing(lambda: {"comparisons": counter.count})


@case("1,000 random loads, comparisons counted", shrink=False)
def many():
    return counting(random.Random(9).sample(range(100_000), 1_000))


@case("1,000 falling loads, comparisons counted", shrink=False)
def many_falling():
    return counting([1_000 - minute for minute in range(1_000)])


@case("1,000 rising loads, comparisons counted", shrink=False)
def many_rising():
    return counting(list(range(1_000)))
