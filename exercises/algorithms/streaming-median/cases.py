"""Scripts of add and median, with NaN in between, and long ones that count comparisons."""

import random

from greenroom import case, generated, operations
from greenroom.instruments import Counter, counted

NAN = float("nan")


def after_each(values):
    return [step for value in values for step in (("add", value), ("median",))]


@case("the example", visible=True)
def example():
    steps = [("add", 6), ("add", 1), ("add", 9), ("median",), ("add", 2), ("median",), ("add", NAN), ("median",)]
    return operations("MedianTracker", (), steps)


@case("nothing yet", visible=True)
def nothing():
    return operations("MedianTracker", (), [("median",), ("add", 3), ("median",)])


@case("NaN first")
def nan_first():
    return operations("MedianTracker", (), [("add", NAN), ("median",), ("add", 5), ("median",)])


@case("NaN between others")
def nan_between():
    return operations("MedianTracker", (), [("add", 4), ("add", NAN), ("add", 8), ("median",), ("add", NAN), ("add", 1), ("median",), ("add", 0), ("median",)])


@case("an even count")
def even():
    return operations("MedianTracker", (), [("add", 1), ("add", 2), ("median",)])


@case("rising")
def rising():
    return operations("MedianTracker", (), after_each([1, 2, 3, 4, 5, 6, 7]))


@case("falling")
def falling():
    return operations("MedianTracker", (), after_each([7, 6, 5, 4, 3, 2, 1]))


@case("equal values")
def equal():
    return operations("MedianTracker", (), after_each([2, 2, 2, 5, 5, 2]))


@case("below zero")
def below_zero():
    return operations("MedianTracker", (), after_each([-5, -1, -4.5, 0, -0.25]))


@case("median asked twice")
def twice():
    return operations("MedianTracker", (), [("add", 3), ("add", 8), ("median",), ("median",), ("add", 1), ("median",), ("median",)])


@case("a long wait")
def long_wait():
    return operations("MedianTracker", (), after_each([0.4, 0.5, 3600.0, 0.6, 0.3]))


@generated(10)
def random_values(rng: random.Random):
    values = [rng.choice([rng.randint(-9, 9), rng.uniform(-9, 9)]) for _ in range(rng.randrange(1, 40))]
    return operations("MedianTracker", (), after_each(values))


def counting(values):
    counter = Counter()
    steps = after_each([counted(value, counter) for value in values])
    return operations("MedianTracker", (), steps).observing(lambda: {"comparisons": counter.count})


@case("250 values in random order, comparisons counted", shrink=False)
def many():
    return counting(random.Random(8).sample(range(10_000), 250))


@case("250 falling values, comparisons counted", shrink=False)
def many_falling():
    return counting([float(250 - step) for step in range(250)])
