"""Holds the reference against simulated visits whose true mean is known, and against NumPy's weighted average."""

import numpy as np


def check(reference) -> None:
    """Raises AssertionError where an estimate lies further off than chance allows."""
    rng = np.random.default_rng(0)
    old, new, means = np.array([0.6, 0.3, 0.1]), np.array([0.1, 0.3, 0.6]), np.array([1.0, 4.0, 9.0])
    shown = rng.choice(3, size=200_000, p=old)
    log = means[shown] + rng.normal(size=shown.size), old[shown], new[shown]
    weights = log[2] / log[1]
    error = np.std(weights * log[0]) / np.sqrt(shown.size)
    assert abs(reference.ips(*log) - new @ means) < 5 * error
    assert abs(reference.snips(*log) - new @ means) < 5 * error
    for clip in (None, 2.0):
        capped = weights if clip is None else weights.clip(max=clip)
        assert np.isclose(reference.snips(*log, clip=clip), np.average(log[0], weights=capped), rtol=1e-12)
    two = np.array([6.0, 1.0]), np.array([0.5, 0.25]), np.array([0.25, 1.0])
    assert np.isclose(reference.ips(*two), (3 + 4) / 2) and np.isclose(reference.ips(*two, clip=2.0), (3 + 2) / 2)
