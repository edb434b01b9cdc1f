from itertools import combinations, product


def cost(where, traffic, replicas):
    return sum(w * (1 - len(set(where[a]) & set(where[b])) / replicas) for (a, b), w in traffic.items())


def place(services, traffic, zones, capacity, replicas):
    """All placements where they are few. Else deals the services out, and gives each a better set of zones, alone or in exchange."""
    if services and (len(zones) < replicas or len(zones) * capacity < len(services) * replicas):
        raise ValueError("infeasible")
    best = None
    sets = [frozenset(one) for one in combinations(zones, replicas)]
    if len(sets) ** len(services) <= 729:
        every = (dict(zip(services, one)) for one in product(sets, repeat=len(services)))
        fitting = [one for one in every if all(sum(z in where for where in one.values()) <= capacity for z in zones)]
        return {s: tuple(z) for s, z in min(fitting, key=lambda one: cost(one, traffic, replicas)).items()}
    for shift in range(4):
        order = sorted(services, key=lambda s: hash_of(s, shift))
        where = {s: frozenset(zones[(i * replicas + j) % len(zones)] for j in range(replicas)) for i, s in enumerate(order)}
        beside = {s: {} for s in services}
        for (a, b), w in traffic.items():
            beside[a][b] = beside[b][a] = w
        improved = True
        while improved:
            improved = False
            for i, a in enumerate(services):
                load = {z: sum(z in one for one in where.values()) for z in zones}
                for new in sets:
                    if new != where[a] and all(load[z] < capacity for z in new - where[a]):
                        if sum(w * (len(new & where[o]) - len(where[a] & where[o])) for o, w in beside[a].items()) > 1e-9:
                            where[a], improved = new, True
                            load = {z: sum(z in one for one in where.values()) for z in zones}
                for b in services[i + 1 :]:
                    if where[a] == where[b]:
                        continue
                    gain = sum(w * (len(where[b] & where[o]) - len(where[a] & where[o])) for o, w in beside[a].items() if o != b)
                    gain += sum(w * (len(where[a] & where[o]) - len(where[b] & where[o])) for o, w in beside[b].items() if o != a)
                    if gain > 1e-9:
                        where[a], where[b], improved = where[b], where[a], True
        if best is None or cost(where, traffic, replicas) < cost(best, traffic, replicas):
            best = dict(where)
    return {s: tuple(best[s]) for s in services}


def hash_of(name, shift):
    return sum(ord(char) * (shift * 37 + position * 11 + 1) ** 2 for position, char in enumerate(name)) % 1009
