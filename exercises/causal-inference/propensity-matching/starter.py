import numpy as np


def att(X: np.ndarray, treated: np.ndarray, y: np.ndarray, caliper: float = 0.2) -> dict:
    """Effect on the treated by nearest neighbours on the logit of the propensity: {"att", "n_matched"}.

    X has shape (n, d), treated holds 0 and 1. The caliper is in pooled standard deviations of the logit.
    """
    raise NotImplementedError
