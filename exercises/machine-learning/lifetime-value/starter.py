import numpy as np


def ltv(retention: float, margin: float, discount: float, horizon: int | None = None) -> float:
    """Value of a new subscriber over `horizon` months, month 0 first and undiscounted; None: over all months.

    retention is a monthly share, discount a monthly rate (0.01 is 1 %), margin the money of one month.
    """
    raise NotImplementedError


def fit_geometric(retention: np.ndarray) -> float:
    """Monthly retention r such that 1, r, r², … fits the curve, an array of shape (months,) that begins with 1."""
    raise NotImplementedError
