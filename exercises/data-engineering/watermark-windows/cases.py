"""Cases of watermark-windows: each count with the number of events that had been taken when it came."""

import random

from greenroom import case, generated, script
from greenroom.instruments import Pulled, pulls, take

EXAMPLE = [(3, "harbor"), (12, "harbor"), (4, "ferry"), (15, "ferry"), (9, "harbor"), (20, "harbor")]


def counts(events, window, lateness):
    text = f"events = {events}\n" if len(events) <= 14 else f"events = {events[:14]}  # the first of {len(events)}\n"

    def run(answer):
        source = Pulled(events)
        return [list(pair) for pair in pulls(answer.tumbling_counts(source, window, lateness), source)]

    return script(run, f"{text}for count in tumbling_counts(events, window={window}, lateness={lateness}):\n    print(count, events_taken_so_far)")


@case("six events", visible=True)
def six_events():
    return script(lambda answer: take(answer.tumbling_counts(list(EXAMPLE), 10, 5)), f"events = {EXAMPLE}\nlist(tumbling_counts(events, window=10, lateness=5))")


@case("six events, and when each count comes")
def six_events_taken():
    return counts(EXAMPLE, 10, 5)


@case("no events")
def none():
    return counts([], 10, 5)


@case("one event")
def one():
    return counts([(7, "harbor")], 10, 0)


@case("an event exactly at the end of a window")
def at_the_end():
    return counts([(0, "a"), (9, "a"), (10, "a"), (19, "b"), (20, "a")], 10, 0)


@case("the watermark exactly at the end of a window")
def watermark_at_end():
    return counts([(5, "a"), (14, "a"), (15, "b"), (9, "a"), (24, "a"), (25, "a"), (26, "c")], 10, 5)


@case("one before the end")
def before_end():
    return counts([(5, "a"), (14, "a"), (9, "b"), (24, "a"), (19, "b")], 10, 5)


@case("a closed window is not opened again")
def closed():
    return counts([(1, "a"), (31, "a"), (2, "a"), (3, "b"), (32, "a"), (4, "a"), (65, "a")], 10, 10)


@case("behind the watermark, but not late")
def behind():
    return counts([(18, "a"), (11, "a"), (10, "b"), (19, "a"), (12, "b"), (30, "a")], 10, 0)


@case("negative times")
def negative():
    return counts([(-25, "a"), (-13, "a"), (-10, "b"), (-1, "a"), (0, "a"), (5, "b"), (-3, "a"), (21, "a")], 10, 3)


@case("negative times only")
def all_negative():
    return counts([(-45, "a"), (-31, "a"), (-40, "b"), (-30, "a"), (-22, "b")], 10, 0)


@case("one event closes many windows")
def many_windows():
    return counts([(25, "b"), (3, "b"), (14, "c"), (12, "a"), (1, "a"), (27, "a"), (90, "z"), (95, "z")], 10, 40)


@case("the latest event is not the last")
def maximum():
    return counts([(5, "a"), (22, "a"), (6, "b"), (11, "a"), (8, "a"), (23, "a"), (26, "c")], 10, 12)


@case("keys are sorted")
def keys():
    return counts([(1, "m"), (2, "a"), (3, "z"), (4, "B"), (5, "a"), (6, "z"), (14, "y"), (13, "b"), (30, "a")], 10, 2)


@case("windows of one")
def ones():
    return counts([(0, "a"), (1, "a"), (1, "a"), (0, "b"), (3, "a"), (2, "a"), (4, "a")], 1, 1)


@case("more patience than there are events")
def patient():
    return counts([(30, "a"), (10, "a"), (0, "b"), (20, "a"), (5, "b")], 10, 1_000)


@case("no patience")
def impatient():
    return counts([(0, "a"), (5, "a"), (11, "a"), (9, "a"), (10, "a"), (20, "b"), (19, "b"), (39, "c")], 10, 0)


@case("an empty stretch of time")
def gap():
    return counts([(0, "a"), (1000, "a"), (1001, "b"), (990, "a"), (2000, "c")], 10, 15)


@generated(12)
def random_stream(rng: random.Random):
    window, lateness = rng.choice([1, 5, 10, 60]), rng.choice([0, 3, 10, 45])
    start = rng.choice([-100, 0, 50])
    events = [(start + at * 2 - int(rng.expovariate(1 / 15)), rng.choice(["harbor", "ferry", "lights"])) for at in range(60)]
    return counts(events, window, lateness)
