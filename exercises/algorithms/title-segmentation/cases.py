"""Short queries with several segmentations, and long ones with a hopeless number of ways."""

import random

from greenroom import call, case, generated


def allowed(query, titles):
    return "" not in titles


TITLES = ["Zero Hour", "Harbour", "Zero", " Hour", "HarbourZero"]


@case("the example", visible=True)
def example():
    return call("segment", "HarbourZero HourHarbour", TITLES)


@case("no way to split", visible=True)
def hopeless():
    return call("segment", "Harbourzero", TITLES)


@case("the empty query")
def empty():
    return call("segment", "", ["a"])


@case("the empty query without titles")
def empty_both():
    return call("segment", "", [])


@case("no titles", valid=allowed)
def no_titles():
    return call("segment", "abc", [])


@case("spaces inside titles", valid=allowed)
def spaces():
    return call("segment", "The Long NightOld Friends", ["Old Friends", "The Long Night", "The", "Long", "Night"])


@case("a space between titles is no title", valid=allowed)
def space_between():
    return call("segment", "The Long Night Old Friends", ["Old Friends", "The Long Night"])


@case("case differs", valid=allowed)
def cases():
    return call("segment", "ZEROzero", ["Zero", "zero", "ZERO"])


@case("upper case comes first", valid=allowed)
def upper_first():
    return call("segment", "Zz", ["z", "Zz", "Z"])


@case("a title twice", valid=allowed)
def twice():
    return call("segment", "HarbourHarbour", ["Harbour"])


@case("the longest title leads nowhere", valid=allowed)
def longest():
    return call("segment", "abcd", ["abc", "ab", "cd"])


@case("the shortest title leads nowhere", valid=allowed)
def shortest():
    return call("segment", "abcd", ["a", "ab", "cd", "bc"])


@case("the smaller title is not the first in the list", valid=allowed)
def listed_last():
    return call("segment", "aab", ["aab", "aa", "b", "ab", "a"])


@case("many short titles come before one long one", valid=allowed)
def many_short():
    return call("segment", "abc", ["abc", "c", "b", "a"])


@case("a rest that is the start of a title", valid=allowed)
def rest():
    return call("segment", "HarbourZer", ["Harbour", "Zero"])


@case("150 letters and one that fits nothing", shrink=False)
def blow_up():
    return call("segment", "a" * 150 + "b", ["a", "aa", "aaa", "aaaa"])


@case("150 letters that can be split in very many ways", shrink=False)
def many_ways():
    return call("segment", "b" + "a" * 149, ["aaa", "aa", "a", "ba", "b"])


@case("200 letters, a hundred titles", shrink=False)
def long_query():
    rng = random.Random(3)
    titles = ["".join(rng.choice("ab") for _ in range(rng.randrange(2, 9))) for _ in range(100)]
    query = ""
    while len(query) < 190:
        query += rng.choice(titles)
    return call("segment", query, titles)


@generated(16, valid=allowed)
def random_query(rng: random.Random):
    titles = ["".join(rng.choice("ab ") for _ in range(rng.randrange(1, 4))) for _ in range(rng.randrange(1, 6))]
    query = "".join(rng.choice(titles) for _ in range(rng.randrange(1, 6)))
    return call("segment", query + rng.choice(["", "", "", "b"]), titles)
