import numpy as np


def examination(impressions: list[tuple[str, int, int]]) -> np.ndarray:
    """Examination of the positions 1, 2, … of a randomised log, relative to position 1; NaN where unseen.

    An impression is (item, position, clicked).
    """
    raise NotImplementedError


def debiased_ctr(impressions: list[tuple[str, int, int]], exam: np.ndarray) -> dict[str, float]:
    """For each item its clicks over the sum of the examinations of its positions; exam[0] belongs to position 1."""
    raise NotImplementedError
