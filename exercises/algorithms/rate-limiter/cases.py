"""Scripts of requests at times that are exact as floats."""

import random

from greenroom import case, generated, operations


def bucket(rate, burst, *requests):
    return operations("TokenBucket", (rate, burst), [("allow", key, t) for key, t in requests])


def alone(rate, burst, *times):
    return bucket(rate, burst, *(("tv", t) for t in times))


@case("the example", visible=True)
def example():
    return bucket(0.5, 2, ("tv", 10), ("tv", 10), ("tv", 11), ("phone", 11), ("tv", 9), ("tv", 12), ("tv", 99))


@case("a bucket starts full")
def full():
    return alone(1, 3, 1000, 1000, 1000, 1000)


@case("exactly one token is enough")
def exactly_one():
    return alone(0.25, 1, 0, 4, 7.75, 8)


@case("no more than the burst is saved up")
def capped():
    return alone(2, 3, 0, 0, 0, 500, 500, 500, 500)


@case("half a token is kept")
def half():
    return alone(0.5, 1, 0, 1, 2, 3, 4)


@case("a refused request costs nothing")
def refused():
    return alone(1, 1, 0, 0.25, 0.5, 0.75, 1)


@case("the clock goes back")
def back():
    return alone(1, 1, 10, 5, 10.5, 11, 3, 11.75, 12)


@case("the clock goes back on a refused request")
def back_refused():
    return alone(1, 1, 0, 0.5, 0.25, 0.75, 1, 1.75)


@case("going back fills nothing and takes nothing away")
def back_full():
    return alone(1, 3, 100, 0, 50, 100.5, 101)


@case("the clock goes back far and on again")
def far_back():
    return alone(0.5, 2, 100, 100, 0, 100, 101, 102)


@case("keys are separate")
def separate():
    return bucket(1, 1, ("a", 0), ("b", 0), ("a", 0.5), ("c", 0.5), ("b", 1), ("a", 1))


@case("another key's clock")
def other_clock():
    return bucket(1, 2, ("a", 1000), ("b", 1), ("b", 1), ("b", 1.5), ("b", 2), ("a", 1000.5))


@case("times below zero")
def below_zero():
    return alone(1, 1, -10, -9.5, -9, 0)


@case("key that is falsy")
def falsy():
    return bucket(1, 1, (0, 5), (0, 5), ("", 5), ("", 5))


@generated(14)
def random_requests(rng: random.Random):
    t, requests = 0.0, []
    for _ in range(rng.randrange(10, 60)):
        t += rng.choice([0, 0, 0.25, 0.5, 1, 3, 10, -0.5, -2])
        requests.append((rng.choice("abc"), t))
    return bucket(rng.choice([0.25, 0.5, 1, 2, 4]), rng.randrange(1, 5), *requests)
