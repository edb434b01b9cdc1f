"""Cases of cold-start. Averages are equal only where count and sum are, so that rounding decides no order."""

from collections import defaultdict
from fractions import Fraction
from functools import partial

import numpy as np
from greenroom import call, case, generated

RATINGS = [
    ("ana", "Tidewater", 5),
    ("ben", "Night Ferry", 4),
    ("cem", "Night Ferry", 4),
    ("ana", "Night Ferry", 5),
    ("dia", "Glass Orchard", 5),
    ("eva", "Tidewater", 1),
    ("dia", "Low Season", 3),
    ("ben", "Low Season", 2),
]
GROUPS = {"ana": "young", "ben": "young", "cem": "young", "dia": "old", "eva": "old", "new": "young"}


def settled(rows, m):
    """Whether items with equal averages have equal counts and sums: others are equal on paper and not in floats."""
    own = defaultdict(list)
    for _, item, rating in rows:
        own[item].append(rating)
    mean = Fraction(sum(rating for _, _, rating in rows), len(rows))
    kinds = {(len(values), sum(values)) for values in own.values()}
    return len({(Fraction(m) * mean + total) / (Fraction(m) + count) for count, total in kinds}) == len(kinds)


def allowed(user, k, ratings, attributes, m=10):
    """Whether the prompt allows the arguments, and rounding decides no order, whichever ratings are in use."""
    pools = [[row for row in ratings if attributes.get(row[0]) == group] for group in set(attributes.values())]
    whole = all(isinstance(rating, int) and 1 <= rating <= 5 for _, _, rating in ratings)
    once = len({row[:2] for row in ratings}) == len(ratings)
    return bool(ratings) and k >= 0 and m >= 0 and whole and once and all(settled(pool, m) for pool in [*pools, ratings] if pool)


case, generated = partial(case, valid=allowed), partial(generated, valid=allowed)


def example(user, k, **options):
    return call("recommend", user, k, list(RATINGS), dict(GROUPS), **options)


def titles(user, k, stars, groups, **options):
    """Ratings given as a string of stars for each rater and title: {("raters' group", title): "554"}."""
    ratings, attributes = [], dict(groups)
    for (group, title), row in stars.items():
        for number, star in enumerate(row):
            rater = f"{group}-{number}"
            attributes[rater] = group
            ratings.append((rater, title, int(star)))
    return call("recommend", user, k, ratings, attributes, **options)


@case("a new viewer", visible=True)
def new_viewer():
    return example("new", 2, m=2)


@case("a viewer with ratings", visible=True)
def with_ratings():
    return example("ana", 2)


@case("somebody unknown", visible=True)
def unknown():
    return example("zoe", 3)


@case("one enthusiast beside many")
def enthusiast():
    return titles("new", 2, {("a", "Salt Road"): "5", ("a", "Harbour Lights"): "5" * 12 + "44", ("a", "Quiet Hours"): "1" * 9}, {"new": "a"})


@case("one bad rating beside many fair ones")
def one_bad():
    return titles("new", 3, {("a", "Salt Road"): "2", ("a", "Harbour Lights"): "3" * 14, ("a", "Paper Kites"): "5" * 15}, {"new": "a"})


@case("ties, by id")
def ties():
    return titles("new", 4, {("a", "Wren"): "54", ("a", "Alder"): "54", ("a", "Moth"): "45", ("a", "Finch"): "3"}, {"new": "a"})


@case("ties at the cut")
def ties_at_cut():
    return titles("new", 2, {("a", "Wren"): "4", ("a", "Moth"): "4", ("a", "Alder"): "4", ("a", "Finch"): "5"}, {"new": "a"})


@case("a group without ratings")
def silent_group():
    return titles("new", 2, {("a", "Wren"): "55", ("a", "Moth"): "42", ("b", "Alder"): "1"}, {"new": "c", "other": "c"})


@case("raters without attributes are no group")
def raters_without():
    ratings = [("x", "Wren", 5), ("y", "Wren", 5), ("y", "Moth", 1), ("ana", "Moth", 4), ("ana", "Finch", 3), ("ben", "Moth", 5)]
    return call("recommend", "new", 3, ratings, {"ana": "a", "ben": "a"})


@case("a harsh group")
def harsh_group():
    return titles("new", 3, {("a", "Wren"): "1", ("a", "Moth"): "22222", ("a", "Finch"): "1111", ("b", "Alder"): "5" * 30}, {"new": "a"}, m=3)


@case("many ratings of one title")
def lopsided():
    return titles("new", 3, {("a", "Wren"): "5" * 20, ("a", "Moth"): "4", ("a", "Finch"): "44443", ("a", "Alder"): "1"}, {"new": "a"}, m=5)


@case("m is 0")
def no_prior():
    return titles("new", 2, {("a", "Wren"): "5", ("a", "Moth"): "5" * 9 + "4", ("a", "Finch"): "3"}, {"new": "a"}, m=0)


@case("m is small")
def small_prior():
    return titles("new", 2, {("a", "Wren"): "555", ("a", "Moth"): "5" * 15 + "4" * 6, ("a", "Finch"): "11"}, {"new": "a"}, m=0.5)


# In these two the order turns between m = 9 and 10, and between 10 and 11.
@case("the usual m")
def usual_prior():
    return titles("new", 2, {("a", "Wren"): "5", ("a", "Moth"): "444443", ("a", "Finch"): "3322"}, {"new": "a"})


@case("the usual m again")
def usual_prior_again():
    return titles("new", 2, {("a", "Wren"): "5", ("a", "Moth"): "544454", ("a", "Finch"): "2"}, {"new": "a"})


@case("nothing is asked for")
def none_asked():
    return example("new", 0)


@case("more is asked for than there is")
def more_asked():
    return example("new", 50)


@case("the best titles are rated already")
def best_rated():
    made = titles("a-0", 2, {("a", "Wren"): "55555", ("a", "Moth"): "5554", ("a", "Finch"): "1"}, {})
    ratings = [*made.args[2], ("a-9", "Alder", 4), ("a-8", "Alder", 3), ("a-9", "Heron", 2)]
    return call("recommend", "a-0", 2, ratings, {**made.args[3], "a-8": "a", "a-9": "a"})


@case("the viewer's own ratings move the mean")
def own_ratings():
    ratings = [("me", f"old {i}", 1) for i in range(8)] + [("b", "Wren", 3), ("b", "Moth", 2)]
    ratings += [(rater, "Moth", 3) for rater in "cdef"]
    return call("recommend", "me", 2, ratings, dict.fromkeys("bcdef", "a") | {"me": "a"}, m=4)


@case("a viewer with ratings and without attributes")
def rated_without_group():
    return call("recommend", "me", 3, [*RATINGS, ("me", "Night Ferry", 5)], dict(GROUPS))


@generated(10)
def random_ratings(rng):
    while True:
        users = [f"u{i}" for i in range(25)]
        attributes = {user: str(rng.choice(["kids", "teens", "adults"])) for user in users[:20]}
        ratings = [(user, f"t{i}", int(rng.integers(1, 6))) for user in users for i in range(12) if rng.random() < 0.2 + 0.02 * i]
        m = int(rng.integers(1, 12))
        if allowed("u0", 5, ratings, attributes, m):
            user = str(rng.choice([*users, "nobody"]))
            return call("recommend", user, int(rng.integers(3, 9)), [ratings[i] for i in rng.permutation(len(ratings))], attributes, m=m)
