from collections.abc import Sequence

import numpy as np
from scipy.stats import chi2


def srm(counts: Sequence[int], shares: Sequence[float]) -> tuple[float, float]:
    """Chi-square statistic and p-value of observed counts against planned shares."""
    observed, planned = np.asarray(counts, dtype=float), np.asarray(shares, dtype=float)
    # With a tolerance: 0.7 + 0.2 + 0.1 is not exactly one.
    if abs(planned.sum() - 1) > 1e-6:
        raise ValueError(f"the shares sum to {planned.sum():.6g}, not to 1")
    used = planned > 0
    # One user where none should be is impossible under the plan, whatever the other arms say.
    if observed[~used].any():
        return float("inf"), 0.0
    expected = observed.sum() * planned[used]
    statistic = ((observed[used] - expected) ** 2 / expected).sum()
    # sf and not 1 - cdf, which is 0 for every p below 1e-16.
    return float(statistic), float(chi2.sf(statistic, used.sum() - 1))
