"""A placement is checked by its rules, then by its cost: the least on small graphs, near the reference's on larger ones."""

from collections import Counter

from greenroom.judging import any_optimum, finding

SLACK = 2  # on larger graphs


def check(case):
    services, traffic, zones, capacity, replicas = case.call.args
    faults = list(_faults(case.answer, services, zones, capacity, replicas))
    if faults:
        yield faults[0]
        return
    reached, best = _cost(case.answer, traffic, replicas), _cost(case.expected, traffic, replicas)
    if len(services) <= 6:
        yield from any_optimum(reached, best, what="cost")
    elif reached > SLACK * best:
        yield finding("values", f"the cost of the placement is {reached:g}; ours is {best:g}, and yours may be {SLACK} times that.", best, reached)


def _faults(answer, services, zones, capacity, replicas):
    if not isinstance(answer, dict):
        yield finding("type", "The result should be a dict from each service to its zones.")
        return
    if set(answer) != set(services):
        yield finding("shape", "The result should have each service as a key, and nothing else.", services, sorted(map(str, answer)))
        return
    load = Counter()
    for service, where in answer.items():
        if not isinstance(where, (list, tuple, set, frozenset)):
            yield finding("type", f"The zones of {service!r} should be a list.")
            return
        if len(where) != replicas or len(set(where)) != replicas:
            yield finding("values", f"{service!r} is in {list(where)}; it should be in {replicas} different zones.", replicas, list(where))
        elif not set(where) <= set(zones):
            yield finding("values", f"{service!r} is in a zone that does not exist: {list(where)}.", zones, list(where))
        load.update(where)
    for zone, held in load.items():
        if held > capacity:
            yield finding("values", f"zone {zone!r} holds {held} replicas; it has room for {capacity}.", capacity, held)


def _cost(placement, traffic, replicas):
    return sum(weight * (1 - len(set(placement[a]) & set(placement[b])) / replicas) for (a, b), weight in traffic.items())
