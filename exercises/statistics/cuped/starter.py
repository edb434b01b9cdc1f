import numpy as np


def cuped(y_c: np.ndarray, x_c: np.ndarray, y_t: np.ndarray, x_t: np.ndarray) -> tuple[float, float]:
    """Effect (treatment - control) and standard error after adjusting y for x, with one theta for both arms.

    y is the outcome, x the covariate from before the experiment; c is control, t treatment.
    """
    raise NotImplementedError
