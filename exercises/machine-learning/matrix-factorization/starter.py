import numpy as np


def als(R: np.ndarray, mask: np.ndarray, k: int, reg: float, iters: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Factors U (users, k) and V (items, k) of the observed part of R, by alternating least squares.

    R has shape (users, items) and counts only where mask, boolean and of the same shape, is True.
    """
    raise NotImplementedError
