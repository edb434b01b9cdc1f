"""Holds the reference against scipy's two-sample t test on the cities' differences."""

import numpy as np
import pandas as pd
from scipy import stats


def check(reference) -> None:
    """Raises AssertionError where effect or interval are not those of the t test with pooled variance."""
    for seed, cities in enumerate([4, 7, 20]):
        rng = np.random.default_rng(seed)
        rows, differences = [], {0: [], 1: []}
        for city in range(cities):
            treated = int(city % 3 == 0)
            before, after = rng.poisson(30, rng.integers(1, 9)), rng.poisson(33 + 4 * treated, rng.integers(1, 9))
            rows += [(city, f"day {k}", treated, 0, value) for k, value in enumerate(before)]
            rows += [(city, f"day {k}", treated, 1, value) for k, value in enumerate(after, 20)]
            differences[treated].append(after.mean() - before.mean())
        out = reference.billboard_effect(pd.DataFrame(rows, columns=["city", "day", "treated", "post", "signups"]))
        test = stats.ttest_ind(differences[1], differences[0], equal_var=True)
        interval = test.confidence_interval(0.95)
        assert np.allclose([out["ci_low"], out["ci_high"]], [interval.low, interval.high], rtol=1e-9), (seed, out, interval)
        assert np.isclose(out["effect"], np.mean(differences[1]) - np.mean(differences[0])), (seed, out)
