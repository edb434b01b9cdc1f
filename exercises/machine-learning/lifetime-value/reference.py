import numpy as np


def ltv(retention: float, margin: float, discount: float, horizon: int | None = None) -> float:
    """Value of a new subscriber over `horizon` months, month 0 first and undiscounted; None: over all months.

    retention is a monthly share, discount a monthly rate (0.01 is 1 %), margin the money of one month.
    Raises ValueError for a retention above 1.
    """
    if retention > 1:
        raise ValueError(f"a retention of {retention} would make customers out of nothing")
    factor = retention / (1 + discount)
    if horizon is None:
        return float(margin / (1 - factor))
    # Added up, not by the closed form: that one is 0/0 where everybody stays and nothing is discounted.
    return float(margin * np.sum(factor ** np.arange(horizon)))


def fit_geometric(retention: np.ndarray) -> float:
    """Monthly retention r such that 1, r, r², … fits the curve, an array of shape (months,) that begins with 1.

    Raises ValueError for a share above 1.
    """
    shares = np.asarray(retention, dtype=float)
    if (shares > 1).any():
        raise ValueError("a share above 1: is the curve in percent?")
    # Maximum likelihood: those who stayed, over those who could have left.
    return float(shares[1:].sum() / shares[:-1].sum())
