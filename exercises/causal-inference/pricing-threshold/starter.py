import numpy as np


def rdd(x: np.ndarray, y: np.ndarray, cutoff: float, h: float) -> tuple[float, float]:
    """Jump of y at the cutoff and its HC0 standard error, by local linear regression with a triangular kernel.

    x and y have shape (n,); users with x >= cutoff are treated; h is the half-width of the kernel.
    """
    raise NotImplementedError
