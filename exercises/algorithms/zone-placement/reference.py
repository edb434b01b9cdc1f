import random
from itertools import combinations, cycle, islice, product

SMALL = 1_000  # up to so many placements are simply all tried
STARTS = 4


def _kept(placement, traffic):
    # What stays within zones, `replicas` times over. The rest of all traffic is the cost, so the most kept costs least.
    return sum(weight * len(set(placement[a]) & set(placement[b])) for (a, b), weight in traffic.items())


def _fits(placement, zones, capacity):
    held = [zone for where in placement.values() for zone in where]
    return all(held.count(zone) <= capacity for zone in zones)


def _exact(services, traffic, zones, capacity, replicas):
    choices = [dict(zip(services, where)) for where in product(combinations(zones, replicas), repeat=len(services))]
    return max((one for one in choices if _fits(one, zones, capacity)), key=lambda one: _kept(one, traffic))


def _start(services, zones, replicas, rng):
    # Dealt out in turn, like cards: loads differ by one at most, and a service never meets itself.
    order, deal = rng.sample(services, len(services)), cycle(rng.sample(zones, len(zones)))
    return {service: set(islice(deal, replicas)) for service in order}


def _changes(placement, zones, capacity):
    """Each move of a replica to a zone with room, and each swap of two replicas, as (service, from, to) steps."""
    load = {zone: sum(zone in where for where in placement.values()) for zone in zones}
    for a, where in placement.items():
        for source in sorted(where):  # a set of strings comes in another order in every process
            for target in zones:
                if target in where:
                    continue
                if load[target] < capacity:
                    yield [(a, source, target)]
                for b, other in placement.items():
                    if a < b and target in other and source not in other:
                        yield [(a, source, target), (b, target, source)]


def _apply(placement, change):
    changed = dict(placement)
    for service, source, target in change:
        changed[service] = changed[service] - {source} | {target}
    return changed


def _improve(placement, traffic, zones, capacity):
    """Takes changes that lower the cost until there is none."""
    beside = {service: {} for service in placement}
    for (a, b), weight in traffic.items():
        beside[a][b] = beside[b][a] = weight

    def gain(changed, change):
        # Only pairs of the services that move can change their cost.
        moved = [service for service, _, _ in change]
        total = 0
        for at, service in enumerate(moved):
            for other, weight in beside[service].items():
                if other not in moved[:at]:
                    total += weight * (len(changed[service] & changed[other]) - len(placement[service] & placement[other]))
        return total

    better = True
    while better:
        better = False
        for change in _changes(placement, zones, capacity):
            changed = _apply(placement, change)
            if gain(changed, change) > 1e-9:
                placement, better = changed, True
                break
    return placement


def place(services: list[str], traffic: dict[tuple[str, str], float], zones: list[str], capacity: int, replicas: int) -> dict[str, list[str]]:
    """Zones for each service: `replicas` different ones, at most `capacity` replicas a zone, little traffic between zones."""
    if services and (replicas > len(zones) or len(services) * replicas > len(zones) * capacity):
        raise ValueError("there is not enough room")
    choices = len(list(combinations(zones, replicas))) ** len(services)
    if choices <= SMALL:
        best = _exact(services, traffic, zones, capacity, replicas)
    else:
        rng = random.Random(1)
        starts = (_start(services, zones, replicas, rng) for _ in range(STARTS))
        found = [_improve(start, traffic, zones, capacity) for start in starts]
        best = max(found, key=lambda one: _kept(one, traffic))
    return {service: sorted(best[service]) for service in services}
