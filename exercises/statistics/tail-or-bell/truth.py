"""Holds the reference against scipy's Pareto and normal laws: fit, kstest and log densities."""

import numpy as np
from scipy import stats


def check(reference) -> None:
    """Raises AssertionError where the reference and scipy disagree."""
    for seed, (alpha, xmin, n) in enumerate([(2.5, 1.0, 200), (1.6, 0.02, 50), (3.2, 700.0, 400), (2.0, 5.0, 7)]):
        rng = np.random.default_rng(seed)
        tail = xmin * rng.random(n) ** (-1 / (alpha - 1))
        x = np.append(tail, xmin * rng.uniform(0.1, 0.9, 20))
        out = reference.fit_tail(x, xmin)
        shape, _, _ = stats.pareto.fit(tail, floc=0, fscale=xmin)
        ks = stats.kstest(tail, stats.pareto(shape, scale=xmin).cdf).statistic
        assert np.allclose([out["alpha"], out["ks"]], [shape + 1, ks], rtol=1e-7), (seed, out, shape + 1, ks)

        for sample in (tail, rng.normal(10 * xmin, xmin, n)):
            law = stats.pareto(*stats.pareto.fit(sample, floc=0, fscale=sample.min()))
            bell = stats.norm(*stats.norm.fit(sample))
            winner = "power-law" if law.logpdf(sample).sum() > bell.logpdf(sample).sum() else "normal"
            assert reference.better_fit(sample) == winner, (seed, winner)
