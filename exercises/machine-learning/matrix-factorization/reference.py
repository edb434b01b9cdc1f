import numpy as np


def als(R: np.ndarray, mask: np.ndarray, k: int, reg: float, iters: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Factors U (users, k) and V (items, k) of the observed part of R, by alternating least squares.

    R has shape (users, items) and counts only where mask, boolean and of the same shape, is True.
    """
    rng = np.random.default_rng(seed)
    # Small, so that the first sweep is not led by the draw; not zero, or nothing would ever move. U follows from V.
    V = 0.1 * rng.normal(size=(R.shape[1], k))
    for _ in range(iters):
        U = _solve(R, mask, V, reg)
        V = _solve(R.T, mask.T, U, reg)
    return U, V


def _solve(R: np.ndarray, mask: np.ndarray, fixed: np.ndarray, reg: float) -> np.ndarray:
    """The best factor of each row of R, the factors of the columns being fixed."""
    ridge = reg * np.eye(fixed.shape[1])
    solved = np.empty((len(R), fixed.shape[1]))
    for row, seen in enumerate(mask):
        seen_factors = fixed[seen]
        # Without observations the right side is 0, and so is the factor: the ridge makes the system solvable.
        solved[row] = np.linalg.solve(seen_factors.T @ seen_factors + ridge, seen_factors.T @ R[row, seen])
    return solved
