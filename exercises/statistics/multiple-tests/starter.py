from collections.abc import Sequence

import numpy as np


def adjust(pvalues: Sequence[float], method: str) -> np.ndarray:
    """P-values adjusted for their number by "bonferroni", "holm" or "bh", in the order of the input."""
    raise NotImplementedError
