"""Small graphs whose best cost is known, larger ones with groups that talk among themselves, and impossible ones."""

import random

from greenroom import call, case, generated

SERVICES = ["login", "player", "artwork", "search"]
TRAFFIC = {("login", "player"): 5, ("artwork", "search"): 4, ("player", "artwork"): 3, ("login", "search"): 1}


@case("the example", visible=True, shrink=False)
def example():
    return call("place", SERVICES, TRAFFIC, ["north", "south"], 2, 1)


@case("too little room", visible=True, shrink=False)
def no_room():
    return call("place", SERVICES, TRAFFIC, ["north", "south"], 1, 1)


@case("more replicas than zones", shrink=False)
def more_replicas():
    return call("place", ["login", "player"], {("login", "player"): 5}, ["north", "south"], 10, 3)


@case("room for all but one replica", shrink=False)
def almost():
    return call("place", ["a", "b", "c"], {("a", "b"): 1}, ["x", "y", "z"], 1, 2)


@case("no services", shrink=False)
def no_services():
    return call("place", [], {}, ["north"], 1, 1)


@case("no traffic", shrink=False)
def no_traffic():
    return call("place", ["a", "b", "c"], {}, ["x", "y"], 2, 1)


@case("just enough room for two replicas each", shrink=False)
def tight():
    return call("place", ["a", "b", "c"], {("a", "b"): 4, ("b", "c"): 1}, ["x", "y", "z"], 2, 2)


@case("all in one zone", shrink=False)
def together():
    return call("place", SERVICES, TRAFFIC, ["north", "south"], 4, 1)


@case("the heaviest pair is better cut", shrink=False)
def heaviest_cut():
    traffic = {("a", "b"): 5, ("a", "c"): 4, ("a", "d"): 4, ("c", "d"): 4, ("b", "e"): 4, ("b", "f"): 4, ("e", "f"): 4}
    return call("place", list("abcdef"), traffic, ["x", "y"], 3, 1)


@case("services in an unlucky order", shrink=False)
def unlucky():
    traffic = {("a", "b"): 1, ("a", "e"): 9, ("b", "f"): 9, ("c", "d"): 1, ("c", "e"): 9, ("d", "f"): 9}
    return call("place", list("abcdef"), traffic, ["x", "y"], 3, 1)


@case("a replica in every zone", shrink=False)
def everywhere():
    return call("place", SERVICES, TRAFFIC, ["x", "y", "z"], 4, 3)


@generated(10, shrink=False)
def small_graph(rng: random.Random):
    services = list("abcdef")[: rng.randrange(2, 7)]
    zones = ["x", "y", "z"][: rng.randrange(2, 4)]
    replicas = rng.randrange(1, len(zones))
    pairs = [(a, b) for at, a in enumerate(services) for b in services[at + 1 :]]
    traffic = {pair: rng.randint(1, 9) for pair in rng.sample(pairs, rng.randrange(1, len(pairs) + 1))}
    least = -(-len(services) * replicas // len(zones))
    return call("place", services, traffic, zones, least + rng.randrange(0, 2), replicas)


def grouped(seed, capacity, replicas, sizes=(4, 4, 4, 4)):
    """Four groups of services; heavy traffic within a group, light traffic between groups."""
    rng = random.Random(seed)
    services = [f"service-{number:02}" for number in range(16)]
    group = dict(zip(rng.sample(services, 16), [group for group, size in enumerate(sizes) for _ in range(size)]))
    traffic = {}
    for at, a in enumerate(services):
        for b in services[at + 1 :]:
            if group[a] == group[b]:
                traffic[a, b] = rng.randint(20, 30)
            elif rng.random() < 0.25:
                traffic[a, b] = rng.randint(1, 4)
    return call("place", services, traffic, ["north", "south", "east", "west"], capacity, replicas)


@case("sixteen services, no room to spare", shrink=False)
def large_tight():
    return grouped(1, 4, 1)


@case("sixteen services, a little room", shrink=False)
def large_roomy():
    return grouped(2, 5, 1)


@case("sixteen services, two replicas each", shrink=False)
def large_replicated():
    return grouped(3, 8, 2)


@case("sixteen services, groups of unequal size", shrink=False)
def large_uneven():
    return grouped(4, 6, 1, sizes=(6, 5, 3, 2))


@case("sixteen services, too little room", shrink=False)
def large_no_room():
    return grouped(5, 7, 2)
