"""Holds the reference against regressions: a set is valid where the coefficient of the treatment is its effect. And against Pearl."""

from itertools import combinations

import numpy as np


def by_regression(names, edges, treatment, outcome, rng):
    """Minimal sets without descendants whose regression gives the total effect in a linear model with random coefficients."""
    place = {name: k for k, name in enumerate(names)}
    B = np.zeros((len(names), len(names)))
    for cause, effect in edges:
        B[place[effect], place[cause]] = rng.uniform(0.5, 1.5) * rng.choice([-1, 1])
    total = np.linalg.inv(np.eye(len(names)) - B)  # [effect, cause], along all directed paths
    covariance = total @ np.diag(rng.uniform(0.5, 2, len(names))) @ total.T
    t, y = place[treatment], place[outcome]
    allowed = [name for name in sorted(names) if abs(total[place[name], t]) < 1e-12 and name != outcome]
    found = []
    for size in range(len(allowed) + 1):
        for chosen in combinations(allowed, size):
            columns = [t, *(place[name] for name in chosen)]
            slope = np.linalg.solve(covariance[np.ix_(columns, columns)], covariance[columns, y])[0]
            if abs(slope - total[y, t]) < 1e-9 and not any(smaller <= set(chosen) for smaller in found):
                found.append(frozenset(chosen))
    return found


def check(reference) -> None:
    """Raises AssertionError where the reference lists other sets."""
    for seed in range(60):
        rng = np.random.default_rng(seed)
        names = list(rng.permutation(list("ABCDEFG")))
        edges = [(a, b) for a, b in combinations(names, 2) if rng.random() < 0.45] + [("Z", names[0])]
        edges = [(str(a), str(b)) for a, b in edges]
        used = sorted({name for edge in edges for name in edge})
        treatment, outcome = (str(name) for name in rng.choice(used, 2, replace=False))
        found = reference.backdoor_sets(edges, treatment, outcome)
        assert found == by_regression(used, edges, treatment, outcome, rng), (seed, edges, treatment, outcome, found)

    # Causality, figure 3.4: {X3, X4} and {X4, X5} serve, X4 alone does not.
    pearl = "X1>X3 X1>X4 X2>X4 X2>X5 X3>Xi X4>Xi X4>Xj X5>Xj Xi>X6 X6>Xj"
    found = reference.backdoor_sets([tuple(edge.split(">")) for edge in pearl.split()], "Xi", "Xj")
    assert {"X3", "X4"} in found and {"X4", "X5"} in found and {"X4"} not in found, found
