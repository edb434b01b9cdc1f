"""Holds the reference against SciPy's false_discovery_control and against published figures."""

import numpy as np
from scipy.stats import false_discovery_control

# The fifteen p-values of Benjamini and Hochberg (1995), section 3.2.
BH_1995 = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0]


def check(reference) -> None:
    """Raises AssertionError where the reference disagrees."""
    # At 0.05 the article rejects three hypotheses by Bonferroni and four by its own procedure.
    assert (reference.adjust(BH_1995, "bonferroni") <= 0.05).sum() == 3
    assert (reference.adjust(BH_1995, "bh") <= 0.05).sum() == 4
    # The worked example of Holm's procedure in Wikipedia's "Holm–Bonferroni method": H4 and H1 are rejected at 0.05.
    assert np.allclose(reference.adjust([0.01, 0.04, 0.03, 0.005], "holm"), [0.03, 0.06, 0.06, 0.02])
    rng = np.random.default_rng(4)
    for _ in range(30):
        p = rng.uniform(0, 1, int(rng.integers(1, 30))).round(2)
        assert np.allclose(reference.adjust(p, "bh"), false_discovery_control(p), atol=1e-12)
        # Holm by its own words: reject from the smallest on, while p is at most alpha over the number of tests left.
        for alpha in (0.0503, 0.2017):
            ranked, left = np.sort(p), np.arange(len(p), 0, -1)
            rejected = int(np.cumprod(ranked <= alpha / left).sum())
            assert (reference.adjust(p, "holm") <= alpha).sum() == rejected
