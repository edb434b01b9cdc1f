"""Holds the reference against scipy: the slope of linregress and Welch's t statistic of the adjusted outcomes."""

import numpy as np
from scipy import stats


def check(reference) -> None:
    """Raises AssertionError where effect and standard error are not those of Welch's test on the residuals."""
    for seed, (n_c, n_t) in enumerate([(40, 40), (8, 25), (200, 90), (3, 2)]):
        rng = np.random.default_rng(seed)
        x_c, x_t = rng.gamma(2.0, 5.0, n_c), rng.gamma(2.0, 5.0, n_t)
        y_c, y_t = 0.7 * x_c + rng.normal(0, 2, n_c), 0.7 * x_t + 1.0 + rng.normal(0, 3, n_t)
        effect, error = reference.cuped(y_c, x_c, y_t, x_t)
        slope = stats.linregress(np.concatenate([x_c, x_t]), np.concatenate([y_c, y_t])).slope
        welch = stats.ttest_ind(y_t - slope * x_t, y_c - slope * x_c, equal_var=False)
        assert np.isclose(effect / error, welch.statistic, rtol=1e-8), (seed, effect, error, welch.statistic)
        assert np.isclose(effect, np.mean(y_t - slope * x_t) - np.mean(y_c - slope * x_c), rtol=1e-9), (seed, effect)
