"""Holds the reference against a closed form, by the Lambert W function, and against what the rule promises."""

from math import ceil, exp, sqrt

import numpy as np
from scipy.special import lambertw


def check(reference) -> None:
    """Raises AssertionError where the reference demotes at another step, or demotes the best arm too often."""
    for n_arms, delta in [(2, 0.05), (2, 0.9), (5, 0.1), (9, 0.01)]:
        # Intervals of all ones and all zeros part when the radius falls below 1/2: 4 n t² / delta < exp(t / 2).
        root = -4 * lambertw(-sqrt(delta / (4 * n_arms)) / 4, -1).real
        assert abs(4 * n_arms * root**2 / delta / exp(root / 2) - 1) < 1e-9
        turns = [(arm, float(arm == 0)) for _ in range(ceil(root)) for arm in range(n_arms)]
        before = reference.run(turns[:-n_arms], n_arms, delta)
        assert before == {"active": list(range(n_arms)), "eliminated": []}, (n_arms, delta, before)
        after = reference.run(turns, n_arms, delta)
        assert after["active"] == [0] and [arm for arm, _ in after["eliminated"]] == list(range(1, n_arms)), (n_arms, delta, after)

    # The best arm may be lost in at most a share delta of all runs, whenever one looks.
    rng = np.random.default_rng(0)
    lost = 0
    for _ in range(40):
        stream = [(arm, float(rng.random() < mean)) for _ in range(250) for arm, mean in enumerate([0.3, 0.8, 0.5])]
        out = reference.run(stream, 3, 0.5)
        lost += 1 not in out["active"]
        assert 0 not in out["active"], out
    assert lost <= 20, lost
