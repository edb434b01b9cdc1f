"""Scripts of get and put; locks are watched in all of them, and keys count in the last."""

import random

from greenroom import case, generated, operations
from greenroom.instruments import Counter, watch_locks

locks = watch_locks()


def watched(capacity, steps):
    return operations("LRUCache", (capacity,), steps).after_each(locks)


@case("the example", visible=True)
def example():
    return watched(
        2,
        [
            ("put", "Harbour", 1),
            ("put", "Slow Train", 2),
            ("get", "Harbour"),
            ("put", "Zero Hour", 3),
            ("get", "Slow Train"),
            ("put", "Harbour", 4),
            ("get", "Zero Hour"),
            ("get", "Harbour"),
        ],
    )


@case("get refreshes")
def get_refreshes():
    return watched(2, [("put", "a", 1), ("put", "b", 2), ("get", "a"), ("put", "c", 3), ("get", "b"), ("get", "a"), ("get", "c")])


@case("put of a known key refreshes")
def put_refreshes():
    return watched(2, [("put", "a", 1), ("put", "b", 2), ("put", "a", 3), ("put", "c", 4), ("get", "b"), ("get", "a"), ("get", "c")])


@case("put of a known key removes nobody")
def known_key():
    return watched(2, [("put", "a", 1), ("put", "b", 2), ("put", "b", 3), ("get", "a"), ("get", "b")])


@case("a miss changes nothing")
def miss():
    return watched(2, [("put", "a", 1), ("put", "b", 2), ("get", "x"), ("put", "c", 3), ("get", "a"), ("get", "b"), ("get", "c"), ("get", "x")])


@case("a get of an empty cache")
def empty():
    return watched(3, [("get", "a"), ("put", "a", 1), ("get", "a")])


@case("capacity 0")
def capacity_zero():
    return watched(0, [("put", "a", 1), ("get", "a"), ("put", "a", 2), ("put", "b", 3), ("get", "b")])


@case("capacity 1")
def capacity_one():
    return watched(1, [("put", "a", 1), ("put", "b", 2), ("get", "a"), ("get", "b"), ("put", "b", 5), ("get", "b")])


@case("values that are falsy")
def falsy():
    return watched(2, [("put", "a", 0), ("put", "b", ""), ("get", "a"), ("put", "c", False), ("get", "b"), ("get", "a"), ("get", "c")])


@generated(12)
def random_script(rng: random.Random):
    steps = []
    for value in range(rng.randrange(10, 60)):
        key = rng.choice("abcdef")
        steps.append(("get", key) if rng.random() < 0.5 else ("put", key, value))
    return watched(rng.randrange(0, 5), steps)


class Key(str):
    """A key that counts how often it is hashed and compared."""

    counter = Counter()

    def __hash__(self):
        self.counter.count += 1
        return str.__hash__(self)

    def __eq__(self, other):
        self.counter.count += 1
        return str.__eq__(self, other)

    def __ne__(self, other):
        self.counter.count += 1
        return str.__ne__(self, other)


@case("a full cache of 400 keys", shrink=False)
def large():
    Key.counter.count = 0
    rng = random.Random(6)
    steps = [("put", Key(f"title {key}"), key) for key in range(400)]
    for value in range(600):
        key = Key(f"title {rng.randrange(1_500)}")
        steps.append(("get", key) if rng.random() < 0.5 else ("put", key, value))
    return operations("LRUCache", (400,), steps).observing(lambda: {"hashes_and_comparisons": Key.counter.count, "calls": len(steps)})
