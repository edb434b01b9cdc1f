"""Holds the reference against a numerical maximum of the Poisson likelihood, and against simulated logs with known parameters."""

import numpy as np
from scipy.optimize import minimize_scalar


def check(reference) -> None:
    """Raises AssertionError where the reference lies further off than it may."""
    rng = np.random.default_rng(3)
    looks, interest = np.array([1.0, 0.6, 0.35, 0.2]), np.array([0.5, 0.3, 0.12])

    items, places = rng.integers(0, 3, 200_000), rng.integers(0, 4, 200_000)
    clicked = (rng.random(items.size) < looks[places] * interest[items]).astype(int)
    log = [(f"title {item}", int(place) + 1, int(click)) for item, place, click in zip(items, places, clicked)]
    exam = reference.examination(log)
    clicks = np.bincount(places, weights=clicked)
    assert (np.abs(exam - looks) <= 5 * looks * np.sqrt(1 / clicks + 1 / clicks[0])).all(), exam

    rates = reference.debiased_ctr(log, looks)
    for item in range(3):
        mine = items == item
        found = rates[f"title {item}"]
        assert abs(found - interest[item]) <= 5 * interest[item] / np.sqrt(clicked[mine].sum()), (item, found)

    short = log[:60]
    rates = reference.debiased_ctr(short, looks)
    for name in {item for item, _, _ in short}:
        rows = [(looks[position - 1], click) for item, position, click in short if item == name]
        if any(click for _, click in rows):
            best = minimize_scalar(lambda rate: sum(rate * look - click * np.log(rate * look) for look, click in rows), bounds=(1e-4, 5), method="bounded", options={"xatol": 1e-9})
            assert abs(best.x - rates[name]) < 1e-5, (name, best.x, rates[name])
