"""Holds the reference against the integer programme of SciPy."""

import random

import numpy as np
from scipy.optimize import LinearConstraint, milp


def least_cost(services, traffic, zones, capacity, replicas):
    """Chooses x (service in zone) and y (pair shares zone), y at most either x; as much shared traffic as possible."""
    n, m, pairs = len(services), len(zones), list(traffic.items())
    size = n * m + len(pairs) * m
    gain, rows, lows, highs = np.zeros(size), [], [], []

    def limit(terms, low, high):
        row = np.zeros(size)
        for place, factor in terms:
            row[place] = factor
        rows.append(row)
        lows.append(low)
        highs.append(high)

    for s in range(n):
        limit([(s * m + z, 1) for z in range(m)], replicas, replicas)
    for z in range(m):
        limit([(s * m + z, 1) for s in range(n)], 0, capacity)
    for at, (pair, weight) in enumerate(pairs):
        for z in range(m):
            shared = n * m + at * m + z
            gain[shared] = weight / replicas
            for service in pair:
                limit([(shared, 1), (services.index(service) * m + z, -1)], -1, 0)
    solved = milp(-gain, constraints=LinearConstraint(np.array(rows), lows, highs), integrality=np.ones(size), bounds=(0, 1))
    return sum(traffic.values()) + solved.fun


def check(reference) -> None:
    """Raises AssertionError where a small placement costs more than it must."""
    for seed in range(12):
        rng = random.Random(seed)
        services, zones = list("abcdef")[: rng.randrange(2, 7)], ["x", "y", "z"]
        replicas = rng.randrange(1, 3)
        pairs = [(a, b) for at, a in enumerate(services) for b in services[at + 1 :]]
        traffic = {pair: rng.randint(1, 9) for pair in rng.sample(pairs, rng.randrange(1, len(pairs) + 1))}
        capacity = -(-len(services) * replicas // 3) + rng.randrange(0, 2)
        placement = reference.place(services, traffic, zones, capacity, replicas)
        cost = sum(w * (1 - len(set(placement[a]) & set(placement[b])) / replicas) for (a, b), w in traffic.items())
        assert abs(cost - least_cost(services, traffic, zones, capacity, replicas)) < 1e-6, seed
