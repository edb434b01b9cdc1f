import numpy as np


class LinUCB:
    """A linear bandit with upper confidence bounds: every arm has its own ridge regression.

    n_arms arms, contexts of shape (d,), alpha times the width is added to an arm's estimate.
    """

    def __init__(self, n_arms: int, d: int, alpha: float) -> None:
        self.alpha = alpha
        # The inverses are kept and never computed: of the identity it is the identity.
        self.inverse = np.tile(np.eye(d), (n_arms, 1, 1))
        self.b = np.zeros((n_arms, d))

    def choose(self, x: np.ndarray) -> int:
        """The arm of the highest score in context x; of equal ones the lowest."""
        Ax = self.inverse @ x
        # The inverse is symmetric, so θᵀx is b·(A⁻¹x), and one product serves both terms.
        scores = np.sum(self.b * Ax, axis=1) + self.alpha * np.sqrt(Ax @ x)
        return int(np.argmax(scores))

    def update(self, arm: int, x: np.ndarray, reward: float) -> None:
        """Tells the arm that it got this reward in context x."""
        # Sherman and Morrison: A + xxᵀ has an inverse that costs d² and not d³.
        Ax = self.inverse[arm] @ x
        self.inverse[arm] -= np.outer(Ax, Ax) / (1 + x @ Ax)
        self.b[arm] += reward * x
