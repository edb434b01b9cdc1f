import numpy as np


def qini(y: np.ndarray, treated: np.ndarray, score: np.ndarray) -> float:
    """Area between Qini curve and random line, divided by n. Highest score first, equal scores together."""
    raise NotImplementedError


def uplift_scores(X: np.ndarray, y: np.ndarray, treated: np.ndarray) -> np.ndarray:
    """Predicted uplift of every row of X, shape (n,), by one model for each arm."""
    raise NotImplementedError
