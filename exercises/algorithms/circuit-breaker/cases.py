"""Scripts of calls with functions that count how often they are called."""

import random

from greenroom import case, generated, operations
from greenroom.instruments import Calls


def breaker(failures, cooldown, *calls):
    """Calls as (outcome, time): a value to return, or None to fail."""
    fails = Calls(ValueError("the artwork service is down"))
    counters = {None: fails}
    for outcome, _ in calls:
        if outcome not in counters:
            counters[outcome] = Calls(outcome, f"gives_{outcome}")
    steps = [("call", counters[outcome], t) for outcome, t in calls]
    return operations("CircuitBreaker", (failures, cooldown), steps).after_each(lambda: [one.count for one in counters.values()])


@case("the example", visible=True)
def example():
    return breaker(2, 10, (None, 0), (None, 1), ("ok", 10), (None, 11), ("ok", 20), ("ok", 21), (None, 22), ("ok", 23))


@case("nothing fails")
def fine():
    return breaker(1, 5, (1, 0), (0, 1), ("", 100))


@case("opens after three in a row")
def three():
    return breaker(3, 10, (None, 0), (None, 1), (None, 2), ("ok", 3), ("ok", 11), ("ok", 12))


@case("opens after one")
def one():
    return breaker(1, 10, (None, 5), ("ok", 6), ("ok", 14), ("ok", 15))


@case("a success sets the count back")
def success_resets():
    return breaker(3, 10, (None, 0), (None, 1), ("ok", 2), (None, 3), (None, 4), ("ok", 5), (None, 6), ("ok", 7))


@case("a failed probe opens it at once")
def failed_probe():
    return breaker(3, 10, (None, 0), (None, 0), (None, 0), (None, 10), ("ok", 11), ("ok", 19), ("ok", 20))


@case("the cooldown begins anew with the probe")
def anew():
    return breaker(2, 10, (None, 0), (None, 0), (None, 15), ("ok", 20), ("ok", 24), ("ok", 25))


@case("a good probe sets the count back")
def good_probe():
    return breaker(2, 10, (None, 0), (None, 1), ("ok", 11), (None, 12), ("ok", 13), (None, 14), (None, 15), ("ok", 16))


@case("refused calls count as nothing")
def refused():
    return breaker(2, 10, (None, 0), (None, 1), (None, 2), (None, 3), (None, 9), ("ok", 11), (None, 12), ("ok", 13))


@case("the time of the last failure counts, not of the first")
def opened_when():
    return breaker(2, 10, (None, 0), (None, 8), ("ok", 10), ("ok", 17), ("ok", 18))


@case("exactly the cooldown")
def exactly():
    return breaker(1, 7, (None, 3), ("ok", 9), ("ok", 10))


@case("a good result that is falsy")
def falsy():
    return breaker(2, 10, (None, 0), (0, 1), (None, 2), (False, 3), (None, 4), (None, 5), ("", 20), (None, 21), ("", 22))


@case("a long outage")
def a_long_outage():
    return breaker(2, 5, *((None, t) for t in range(0, 40)), ("ok", 45), ("ok", 46))


@generated(14)
def random_outage(rng: random.Random):
    t, calls, down = 0, [], False
    for _ in range(rng.randrange(10, 60)):
        t += rng.choice([0, 1, 1, 2, 6])
        down = down if rng.random() < 0.75 else not down
        calls.append((None if down else rng.choice(["ok", "fine"]), t))
    return breaker(rng.randrange(1, 4), rng.randrange(3, 12), *calls)
