"""Holds the reference against published figures and against SciPy's chi-square test, whose p-value is the same."""

import numpy as np
from scipy.stats import chi2_contingency


def check(reference) -> None:
    """Raises AssertionError where the reference disagrees."""
    # Newcombe (1998), Statistics in Medicine 17: 56/70 − 48/80 by the simple asymptotic method is 0.0575 to 0.3425.
    found = reference.summarize(48, 80, 56, 70)
    assert round(found["ci_low"], 4) == 0.0575 and round(found["ci_high"], 4) == 0.3425, found
    # Colquhoun (2014), Royal Society Open Science 1: prevalence 0.1, power 0.8 and alpha 0.05 give 36 %.
    assert round(found["false_positive_risk"], 12) == 0.36
    rng = np.random.default_rng(2)
    for _ in range(20):
        n = rng.integers(50, 3000, 2)
        x = rng.binomial(n, 0.2)
        p_value = chi2_contingency([x, n - x], correction=False).pvalue
        assert np.isclose(reference.summarize(*map(int, (x[0], n[0], x[1], n[1])))["p_value"], p_value, rtol=1e-9)
