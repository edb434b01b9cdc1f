"""Scripts of views whose times never go back; long ones that measure memory and count the work of top."""

import random

from greenroom import case, generated, operations, script
from greenroom.instruments import Counter, counted, held_memory


@case("the example", visible=True)
def example():
    views = [("watch", "Harbour", 0), ("watch", "Slow Train", 4), ("watch", "Harbour", 4), ("watch", "Nine Lanterns", 9)]
    return operations("Trending", (2, 10), [*views, ("top", 9), ("top", 10), ("top", 14), ("top", 30)])


@case("nothing watched")
def nothing():
    return operations("Trending", (3,), [("top", 0), ("top", 5000)])


@case("exactly one window old")
def exactly():
    return operations("Trending", (1, 60), [("watch", "a", 0), ("top", 59), ("top", 60)])


@case("the window is an hour unless told otherwise")
def an_hour():
    return operations("Trending", (1,), [("watch", "a", 100), ("top", 3699), ("top", 3700)])


@case("equal counts come by id")
def ties():
    return operations("Trending", (2, 100), [("watch", "d", 0), ("watch", "b", 1), ("watch", "c", 2), ("watch", "a", 2), ("top", 2)])


@case("ids are numbers")
def numbers():
    return operations("Trending", (3, 100), [("watch", 10, 0), ("watch", 9, 1), ("watch", 9, 1), ("watch", 2, 2), ("top", 2)])


@case("a movie falls behind as its views grow old")
def falls_behind():
    views = [("watch", "a", 0), ("watch", "a", 1), ("watch", "a", 2), ("watch", "b", 8), ("watch", "b", 9)]
    return operations("Trending", (1, 10), [*views, ("top", 9), ("top", 11), ("top", 12), ("top", 17), ("top", 18), ("top", 19)])


@case("fewer movies than k")
def few():
    return operations("Trending", (5, 10), [("watch", "b", 3), ("watch", "a", 3), ("top", 3), ("top", 13)])


@case("all at one time")
def one_time():
    return operations("Trending", (2, 1), [("watch", "b", 7), ("watch", "a", 7), ("watch", "b", 7), ("top", 7), ("top", 8)])


@case("a movie comes back")
def comes_back():
    return operations("Trending", (2, 10), [("watch", "a", 0), ("top", 20), ("watch", "a", 20), ("top", 25), ("watch", "b", 25), ("top", 30)])


@case("two objects")
def two_objects():
    def both(answer):
        first, second = answer.Trending(2, 10), answer.Trending(2, 10)
        first.watch("a", 0)
        second.watch("b", 5)
        return [first.top(5), second.top(5)]

    return script(
        both, "first, second = Trending(2, 10), Trending(2, 10)\nfirst.watch('a', 0)\nsecond.watch('b', 5)\n[first.top(5), second.top(5)]"
    )


@generated(12)
def random_views(rng: random.Random):
    t, steps = 0, []
    for _ in range(rng.randrange(5, 60)):
        t += rng.choice([0, 0, 1, 1, 2, 5])
        steps.append(("top", t) if rng.random() < 0.3 else ("watch", rng.choice("abcdef"), t))
    return operations("Trending", (rng.randrange(1, 5), rng.randrange(1, 15)), steps)


def after(movies, asks):
    """The object's memory after 6,000 views, fifty of which count at the end."""

    def run(answer):
        trending, tops = answer.Trending(3, 50), []
        for t in range(6_000):
            trending.watch(movies(t), t)
            if asks and t % 50 == 0:
                tops.append(trending.top(t))
        memory = held_memory(trending)
        return {"tops": tops, "last": trending.top(6_000), "memory": memory}

    return run


@case("memory after 6,000 views of ten movies", shrink=False)
def few_movies():
    return script(after(lambda t: t * t % 10, asks=False), "6,000 views of ten movies, one a second, window 50; then the memory held")


@case("memory after 6,000 views of as many movies", shrink=False)
def many_movies():
    return script(after(lambda t: t, asks=True), "6,000 views of as many movies, window 50, top(t) every 50 s; then the memory held")


class Hashed(str):
    """An id that counts how often it is hashed."""

    counter = Counter()

    def __hash__(self):
        self.counter.count += 1
        return str.__hash__(self)


@case("100 calls of top over 1,000 views", shrink=False)
def many_tops():
    counter = Hashed.counter
    counter.count = 0
    rng = random.Random(2)
    steps = [("watch", Hashed(rng.choice("abcde")), counted(t // 2, counter)) for t in range(1_000)]
    steps += [("top", counted(500 + t, counter)) for t in range(100)]
    return operations("Trending", (3, 3_600), steps).observing(lambda: {"hashes_and_comparisons": counter.count})
