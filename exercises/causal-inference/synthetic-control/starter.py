import numpy as np


def synthetic_control(treated_pre: np.ndarray, donors_pre: np.ndarray, donors_post: np.ndarray, treated_post: np.ndarray) -> dict:
    """{"weights": (J,), "effect": (T1,), "rmspe_pre": float}; donors are columns.

    Weights are not negative, sum to 1 and minimise the squared gaps of the T0 pre periods.
    """
    raise NotImplementedError
