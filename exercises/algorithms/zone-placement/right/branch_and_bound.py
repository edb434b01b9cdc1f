from itertools import combinations


def place(services, traffic, zones, capacity, replicas):
    """Small: depth first, cutting branches that cost too much already. Larger: groups grown along heavy pairs, then swaps."""
    if services and (replicas > len(zones) or replicas * len(services) > capacity * len(zones)):
        raise ValueError("does not fit")
    weight = {}
    for (a, b), w in traffic.items():
        weight[a, b] = weight[b, a] = w
    options = list(combinations(zones, replicas))
    best = [float("inf"), None]
    budget = [4_000]

    def price(s, where, placed):
        return sum(weight.get((s, o), 0) * (1 - len(set(where) & set(placed[o])) / replicas) for o in placed)

    def search(left, placed, load, cost):
        budget[0] -= 1
        if cost >= best[0] or budget[0] < 0:
            return
        if not left:
            best[:] = [cost, dict(placed)]
            return
        room = sum(capacity - load[z] for z in zones)
        if room < replicas * len(left):
            return
        s = max(left, key=lambda one: sum(weight.get((one, o), 0) for o in placed))
        rest = [one for one in left if one != s]
        for where in sorted(options, key=lambda one: (price(s, one, placed), sum(load[z] for z in one))):
            if all(load[z] < capacity for z in where):
                search(rest, {**placed, s: where}, {z: n + (z in where) for z, n in load.items()}, cost + price(s, where, placed))

    search(list(services), {}, dict.fromkeys(zones, 0), 0)
    return {s: list(best[1][s]) for s in services}
