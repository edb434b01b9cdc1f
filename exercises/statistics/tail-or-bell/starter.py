import numpy as np


def fit_tail(x: np.ndarray, xmin: float) -> dict:
    """Continuous power law fitted to x >= xmin: {"alpha": exponent of the density, "ks": largest distance}.

    ValueError where any value of x is zero or negative.
    """
    raise NotImplementedError


def better_fit(x: np.ndarray) -> str:
    """ "power-law" (from min(x) on) or "normal", whichever has the higher likelihood.

    ValueError where any value of x is zero or negative.
    """
    raise NotImplementedError
