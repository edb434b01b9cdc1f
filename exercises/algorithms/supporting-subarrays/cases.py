"""Short lists with negative values, and long ones that count comparisons."""

import random

from greenroom import call, case, generated
from greenroom.instruments import Counter, counted


@case("the example", visible=True)
def example():
    return call("count_subarrays", [3, -2, 4, -1], 3)


@case("nothing", visible=True)
def nothing():
    return call("count_subarrays", [], 0)


@case("nothing, k negative")
def nothing_negative():
    return call("count_subarrays", [], -5)


@case("a sum that is exactly k")
def exactly():
    return call("count_subarrays", [2, 2], 4)


@case("one value below k")
def below():
    return call("count_subarrays", [2], 3)


@case("a dip that later minutes make up for")
def dip():
    return call("count_subarrays", [5, -4, 5, -9, 20], 6)


@case("k is 0")
def zero():
    return call("count_subarrays", [1, -1, 0, -2, 3], 0)


@case("k is negative")
def negative_k():
    return call("count_subarrays", [-1, -2, 3, -4], -2)


@case("all values negative")
def all_negative():
    return call("count_subarrays", [-3, -1, -2], -3)


@case("only zeros")
def zeros():
    return call("count_subarrays", [0, 0, 0, 0], 0)


@case("far apart")
def far():
    return call("count_subarrays", [10**15, -(10**15), 1, 10**12], 1)


@generated(14)
def random_list(rng: random.Random):
    length = rng.randrange(1, 30)
    return call("count_subarrays", [rng.randint(-6, 7) for _ in range(length)], rng.randint(-8, 12))


def counting(values, k):
    counter = Counter()
    minutes = [counted(value, counter) for value in values]
    return call("count_subarrays", minutes, counted(k, counter)).observing(lambda: counter.count)


@case("400 minutes, comparisons counted", shrink=False)
def long_list():
    rng = random.Random(3)
    return counting([rng.randint(-1000, 1000) for _ in range(400)], 300)


@case("400 equal minutes, comparisons counted", shrink=False)
def rising():
    return counting([1] * 400, 200)
