"""Ranked lists with ties, repeats and gaps, as lists and as generators; some scores count when they are put in order."""

import random

from greenroom import call, case, generated
from greenroom.instruments import Counter


def rank(pairs):
    return sorted(pairs, key=lambda pair: (-pair[1], pair[0]))


def allowed(lists):
    return all(all(len(pair) == 2 for pair in one) and list(one) == rank(one) for one in lists)


@case("the example", visible=True)
def example():
    return call(
        "merge",
        [
            [("Harbour", 0.9), ("Slow Train", 0.4)],
            [],
            [("Nine Lanterns", 0.9), ("Harbour", 0.7), ("Zero Hour", 0.4)],
        ],
    )


@case("no lists", visible=True)
def no_lists():
    return call("merge", [])


@case("only empty lists")
def empty_lists():
    return call("merge", [[], [], []])


@case("the first and the last list are empty", valid=allowed)
def empty_ends():
    return call("merge", [[], [("a", 2), ("b", 1)], [("c", 1.5)], []])


@case("one list", valid=allowed)
def one():
    return call("merge", [[(3, 0.8), (1, 0.5), (2, 0.5)]])


@case("equal scores come by id", valid=allowed)
def ties():
    return call("merge", [[("d", 1.0), ("e", 1.0)], [("c", 1.0)], [("a", 1.0), ("f", 1.0)]])


@case("ids are numbers", valid=allowed)
def numbers():
    return call("merge", [[(9, 1.0), (30, 1.0)], [(10, 1.0), (2, 0.5)]])


@case("the same entry in two lists", valid=allowed)
def same_entry():
    return call("merge", [[("a", 0.5), ("b", 0.25)], [("a", 0.5)], [("a", 0.5), ("c", 0.5)]])


@case("the better score comes in the later list", valid=allowed)
def better_later():
    return call("merge", [[("x", 0.9), ("a", 0.1)], [("y", 0.8), ("a", 0.7)]])


@case("a repeat far behind", valid=allowed)
def far_behind():
    return call("merge", [[("a", 9), ("b", 8), ("c", 7)], [("d", 6), ("e", 5), ("a", 4)]])


@case("a repeat within one list", valid=allowed)
def within_one():
    return call("merge", [[("a", 3), ("b", 2), ("a", 1)], [("b", 1)]])


@case("scores below zero", valid=allowed)
def negative():
    return call("merge", [[("a", 0), ("b", -1.5)], [("c", -0.5), ("d", -2)]])


def lazily(lists):
    return ((pair for pair in one) for one in lists)


@case("all of it lazy")
def lazy():
    return call("merge", lazily([[("a", 3), ("c", 1)], [], [("b", 2), ("a", 1)], [("d", 0)]]))


@case("a list of generators")
def list_of_lazy():
    return call("merge", list(lazily([[("a", 3), ("c", 1)], [], [("b", 3), ("a", 3)]])))


@case("tuples of tuples", valid=allowed)
def tuples():
    return call("merge", ((("a", 3), ("c", 1)), (), (("b", 2),)))


def ranked_lists(rng, most=6):
    lists = []
    for _ in range(rng.randrange(1, most)):
        ids = rng.sample(range(30), rng.randrange(0, 9))
        lists.append(rank([(movie, rng.choice([0.1, 0.25, 0.5, 0.75, rng.random()])) for movie in ids]))
    return lists


@generated(12, valid=allowed)
def random_lists(rng: random.Random):
    return call("merge", ranked_lists(rng))


@generated(4)
def random_generators(rng: random.Random):
    return call("merge", lazily(ranked_lists(rng)))


class Score(float):
    """A score that counts when it is put in order; == is not counted, since tuples ask it of every item."""

    counter = Counter()

    def __lt__(self, other):
        self.counter.count += 1
        return float.__lt__(self, other)

    def __gt__(self, other):
        self.counter.count += 1
        return float.__gt__(self, other)

    def __le__(self, other):
        self.counter.count += 1
        return float.__le__(self, other)

    def __ge__(self, other):
        self.counter.count += 1
        return float.__ge__(self, other)

    def __neg__(self):
        return Score(-float(self))

    def __mul__(self, other):
        return Score(float(self) * other)

    __rmul__ = __mul__

    def __rsub__(self, other):
        return Score(other - float(self))


def counting(lists):
    scored = [[(movie, Score(score)) for movie, score in one] for one in lists]
    entries = sum(map(len, scored))
    Score.counter.count = 0
    return call("merge", scored).observing(lambda: {"comparisons": Score.counter.count, "entries": entries})


@case("a short list and a long one, comparisons counted", shrink=False)
def two_lists():
    scores = random.Random(4).sample(range(1_000, 2_000), 61)
    long = sorted(((f"L{score}", score / 1_000) for score in scores), key=lambda pair: -pair[1])
    return counting([[("S1", 1.0), ("S2", 0.5)], long])


@case("64 lists, comparisons counted", shrink=False)
def many_lists():
    rng = random.Random(5)
    return counting([rank([(rng.randrange(10_000), rng.random()) for _ in range(8)]) for _ in range(64)])
