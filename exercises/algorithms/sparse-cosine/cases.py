"""Sparse vectors of few keys; some note which keys are looked up, and some ids count their comparisons."""

import random

from greenroom import call, case, generated
from greenroom.instruments import Counter, counted


class Asked(dict):
    """A vector, the smaller one of a product, that notes which keys were looked up in it."""

    def __init__(self, *args):
        super().__init__(*args)
        self.keys_asked = set()

    def __getitem__(self, key):
        self.keys_asked.add(key)
        return super().__getitem__(key)

    def get(self, key, default=None):
        self.keys_asked.add(key)
        return super().get(key, default)

    def __contains__(self, key):
        self.keys_asked.add(key)
        return super().__contains__(key)

    def report(self):
        """How many different keys were looked up, and how many there are."""
        return [len(self.keys_asked), len(self)]


TARGET = {"Harbour": 3, "Nine Lanterns": 4}


@case("the example", visible=True)
def example():
    users = {
        "ana": {"Nine Lanterns": 2},
        "ben": {"Harbour": 4, "Nine Lanterns": 3},
        "cho": {"Slow Train": 9},
        "dee": {},
    }
    return call("top_similar", TARGET, users, 3)


@case("two viewers", visible=True)
def two():
    return call("cosine", TARGET, {"Harbour": 4, "Nine Lanterns": 3})


@case("an empty vector")
def empty():
    return call("cosine", {}, {"Harbour": 4})


@case("two empty vectors")
def both_empty():
    return call("cosine", {}, {})


@case("weights of zero")
def zero_weights():
    return call("cosine", {"Harbour": 4}, {"Harbour": 0, "Slow Train": 0.0})


@case("weights below 1")
def small_weights():
    return call("cosine", {"Harbour": 0.5}, {"Harbour": 0.25, "Slow Train": 0.25})


@case("nothing in common")
def apart():
    return call("cosine", {"Harbour": 4.0}, {"Slow Train": 2.5})


@case("opposite tastes")
def opposite():
    return call("cosine", {"Harbour": 1.5, "Slow Train": 2}, {"Harbour": -3, "Slow Train": -4})


@case("ties by id, whatever their place")
def ties():
    users = {"dee": {"Harbour": 3}, "ana": {"Slow Train": 1}, "cho": {"Harbour": 3}, "ben": {"Harbour": 3}, "abe": {}}
    return call("top_similar", TARGET, users, 4)


@case("ids are numbers")
def numbers():
    return call("top_similar", TARGET, {10: {"Harbour": 1}, 9: {"Harbour": 1}, 2: {"Slow Train": 1}, 30: {"Nine Lanterns": 1}}, 3)


@case("nothing in common beats a negative cosine")
def negative():
    return call("top_similar", TARGET, {"ana": {"Harbour": -1}, "ben": {"Slow Train": 2}, "cho": {"Nine Lanterns": -2, "Harbour": 1}}, 3)


@case("k is larger than the number of users")
def few_users():
    return call("top_similar", TARGET, {"ana": {"Harbour": 2}, "ben": {}}, 10)


@case("k is 0")
def none_wanted():
    return call("top_similar", TARGET, {"ana": {"Harbour": 2}}, 0)


@case("no users")
def no_users():
    return call("top_similar", TARGET, {}, 3)


@case("the target is empty")
def empty_target():
    return call("top_similar", {}, {"ben": {"Harbour": 2}, "ana": {"Harbour": 1}}, 2)


def sparse(rng, keys, size):
    return {key: rng.uniform(-1, 5) for key in rng.sample(range(keys), size)}


@generated(6, shrink=False)
def random_vectors(rng: random.Random):
    return call("cosine", sparse(rng, 30, rng.randrange(1, 20)), sparse(rng, 30, rng.randrange(1, 20)))


@generated(6, shrink=False)
def random_users(rng: random.Random):
    users = {user: sparse(rng, 20, rng.randrange(0, 8)) for user in rng.sample(range(1000), 40)}
    for user in rng.sample(sorted(users), 8):
        users[user] = dict(users[rng.choice(sorted(users))])
    return call("top_similar", sparse(rng, 20, 6), users, rng.randrange(1, 12))


@case("look-ups, the larger vector first")
def larger_first():
    light = Asked({key: 2.0 for key in range(480, 510, 3)})
    return call("cosine", {key: 1.0 + key % 7 for key in range(500)}, light).observing(lambda: {"asked": [light.report()]})


@case("look-ups, the smaller vector first")
def smaller_first():
    light = Asked({key: 2.0 for key in range(480, 510, 3)})
    return call("cosine", light, {key: 1.0 + key % 7 for key in range(500)}).observing(lambda: {"asked": [light.report()]})


@case("look-ups, a heavy target")
def heavy_target():
    target = {key: 1.0 for key in range(600)}
    # All cosines are equal; powers of two scale a vector without rounding, so they are equal as floats by any formula.
    users = {user: Asked({key: 2.0 ** (user % 5) for key in range(user, user + 3)}) for user in range(40)}
    return call("top_similar", target, users, 5).observing(lambda: {"asked": [vector.report() for vector in users.values()]})


@case("look-ups, heavy users")
def heavy_users():
    target = Asked({key: 1.0 + key for key in range(3)})
    users = {user: {key: 1.0 for key in range(user % 4, 300 + user)} for user in range(20)}
    return call("top_similar", target, users, 5).observing(lambda: {"asked": [target.report()]})


@case("two of many users with equal cosines", shrink=False)
def many_ties():
    counter, rng = Counter(), random.Random(7)
    users = {counted(user, counter): {} for user in rng.sample(range(100_000), 8_000)}
    counter.count = 0
    return call("top_similar", TARGET, users, 2).observing(lambda: {"comparisons": counter.count, "users": len(users)})
