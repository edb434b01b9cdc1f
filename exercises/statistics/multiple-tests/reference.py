from collections.abc import Sequence

import numpy as np


def adjust(pvalues: Sequence[float], method: str) -> np.ndarray:
    """P-values adjusted for their number by "bonferroni", "holm" or "bh", in the order of the input."""
    p = np.asarray(pvalues, dtype=float)
    # Left in, NaN would sort to the end and count as a test that is never significant.
    if np.isnan(p).any():
        raise ValueError("a p-value is NaN")
    m = len(p)
    order = np.argsort(p)
    ranked, ranks = p[order], np.arange(1, m + 1)
    if method == "bonferroni":
        adjusted = m * ranked
    elif method == "holm":
        # The multipliers fall, so a running maximum keeps a larger p-value from looking better; ties become equal by it too.
        adjusted = np.maximum.accumulate((m - ranks + 1) * ranked)
    elif method == "bh":
        # The other way round: from the largest p-value down, a running minimum.
        adjusted = np.minimum.accumulate((m / ranks * ranked)[::-1])[::-1]
    else:
        raise ValueError(f"unknown method {method!r}")
    result = np.empty(m)
    result[order] = np.minimum(adjusted, 1.0)
    return result
