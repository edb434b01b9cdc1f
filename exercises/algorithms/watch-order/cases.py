"""Small universes with knots and forks, and one long chain."""

import random

from greenroom import call, case, generated


def allowed(shows, before):
    return len(set(shows)) == len(shows) and all(len(pair) == 2 and set(pair) <= set(shows) for pair in before)


SHOWS = ["Origins", "Aftermath", "Zero Hour", "Bright Cove"]
BEFORE = [("Zero Hour", "Aftermath"), ("Origins", "Aftermath"), ("Zero Hour", "Aftermath")]


@case("the example", visible=True)
def example():
    return call("order", SHOWS, BEFORE)


@case("the example can be finished", visible=True)
def example_finish():
    return call("can_finish", SHOWS, BEFORE)


@case("a knot has no order", visible=True)
def knot_order():
    return call("order", SHOWS, [*BEFORE, ("Aftermath", "Origins")])


@case("a knot cannot be finished", valid=allowed)
def knot():
    return call("can_finish", SHOWS, [*BEFORE, ("Aftermath", "Origins")])


@case("a show before itself", valid=allowed)
def self_loop():
    return call("can_finish", ["A", "B"], [("A", "A")])


@case("no order with a show before itself", valid=allowed)
def self_loop_order():
    return call("order", ["A", "B"], [("A", "B"), ("B", "B")])


@case("no shows, can finish")
def no_shows_finish():
    return call("can_finish", [], [])


@case("no shows, order")
def no_shows():
    return call("order", [], [])


@case("no pairs", valid=allowed)
def no_pairs():
    return call("order", ["C", "a", "B", "D"], [])


@case("the same pair three times", valid=allowed)
def repeated():
    return call("order", ["B", "A"], [("B", "A"), ("B", "A"), ("B", "A")])


@case("the same pair three times can be finished", valid=allowed)
def repeated_finish():
    return call("can_finish", ["B", "A"], [("B", "A"), ("B", "A"), ("B", "A")])


@case("a show that becomes free goes first", valid=allowed)
def freed():
    return call("order", ["D", "A", "B", "C"], [("B", "A")])


@case("two ways to one show", valid=allowed)
def diamond():
    return call("can_finish", ["A", "B", "C", "D"], [("A", "B"), ("A", "C"), ("B", "D"), ("C", "D")])


@case("smallest by its start, not by its end", valid=allowed)
def start_decides():
    return call("order", ["A", "B", "C", "D", "E"], [("E", "A"), ("D", "B")])


@case("a knot beside free shows", valid=allowed)
def knot_aside():
    return call("can_finish", ["A", "B", "C", "D"], [("B", "C"), ("C", "D"), ("D", "B")])


def chain():
    shows = [f"Part {(7_919 * link) % 5_000:04}" for link in range(5_000)]
    pairs = list(zip(shows, shows[1:]))
    random.Random(1).shuffle(pairs)
    return sorted(shows), pairs


@case("a chain of 5,000 shows, can finish", shrink=False)
def long_finish():
    return call("can_finish", *chain())


@case("a chain of 5,000 shows, order", shrink=False)
def long_order():
    return call("order", *chain())


@case("a ring of 5,000 shows", shrink=False)
def ring():
    shows, pairs = chain()
    last = ({show for show in shows} - {first for first, _ in pairs}).pop()
    start = ({show for show in shows} - {then for _, then in pairs}).pop()
    return call("can_finish", shows, [*pairs, (last, start)])


def universe(rng, free):
    shows = rng.sample("ABCDEFGHIJKLMNOP", rng.randrange(2, 13))
    pairs = [tuple(rng.sample(shows, 2)) for _ in range(rng.randrange(0, 2 * len(shows)))]
    hidden = {show: place for place, show in enumerate(rng.sample(shows, len(shows)))}
    return shows, pairs if free else [tuple(sorted(pair, key=hidden.get)) for pair in pairs]


@generated(10, valid=allowed)
def random_universe(rng: random.Random):
    return call("order", *universe(rng, free=False))


@generated(8, valid=allowed)
def random_pairs(rng: random.Random):
    return call("can_finish", *universe(rng, free=True))
