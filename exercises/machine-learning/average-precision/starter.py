import numpy as np


def average_precision(y: np.ndarray, score: np.ndarray) -> float:
    """Average precision of the ranking by falling score; equal scores form one group.

    y has shape (n,) and holds 1 for a positive row, else 0; score has shape (n,).
    """
    raise NotImplementedError
