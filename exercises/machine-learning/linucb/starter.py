import numpy as np


class LinUCB:
    """A linear bandit with upper confidence bounds: every arm has its own ridge regression.

    n_arms arms, contexts of shape (d,), alpha times the width is added to an arm's estimate.
    """

    def __init__(self, n_arms: int, d: int, alpha: float) -> None:
        raise NotImplementedError

    def choose(self, x: np.ndarray) -> int:
        """The arm of the highest score in context x; of equal ones the lowest."""
        raise NotImplementedError

    def update(self, arm: int, x: np.ndarray, reward: float) -> None:
        """Tells the arm that it got this reward in context x."""
        raise NotImplementedError
