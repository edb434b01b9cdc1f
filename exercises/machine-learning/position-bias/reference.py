from collections import defaultdict

import numpy as np


def examination(impressions: list[tuple[str, int, int]]) -> np.ndarray:
    """Examination of the positions 1, 2, … of a randomised log, relative to position 1; NaN where unseen.

    An impression is (item, position, clicked).
    """
    places = np.array([position for _, position, _ in impressions]) - 1
    shows = np.bincount(places)
    clicks = np.bincount(places, weights=[clicked for _, _, clicked in impressions])
    # Never shown is unknown, not never looked at.
    rates = np.divide(clicks, shows, out=np.full(len(shows), np.nan), where=shows > 0)
    return rates / rates[0]


def debiased_ctr(impressions: list[tuple[str, int, int]], exam: np.ndarray) -> dict[str, float]:
    """For each item its clicks over the sum of the examinations of its positions; exam[0] belongs to position 1."""
    clicks: dict[str, float] = defaultdict(float)
    looks: dict[str, float] = defaultdict(float)
    for item, position, clicked in impressions:
        if position > len(exam) or np.isnan(exam[position - 1]):
            continue
        # Summed before dividing: a single click far down must not decide.
        clicks[item] += clicked
        looks[item] += exam[position - 1]
    return {item: float(clicks[item] / looks[item]) for item in looks if looks[item] > 0}
