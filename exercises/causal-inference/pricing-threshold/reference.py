import numpy as np


def rdd(x: np.ndarray, y: np.ndarray, cutoff: float, h: float) -> tuple[float, float]:
    """Jump of y at the cutoff and its HC0 standard error, by local linear regression with a triangular kernel.

    x and y have shape (n,); users with x >= cutoff are treated; h is the half-width of the kernel.
    """
    # Centred at the cutoff, an intercept is the height of a line there; in units of h the columns are of one size.
    z = (x - cutoff) / h
    w = np.maximum(0, 1 - np.abs(z))
    treated = z >= 0
    A = np.column_stack([np.ones(len(z)), treated, z, treated * z])

    bread = np.linalg.inv(A.T @ (w[:, np.newaxis] * A))
    beta = bread @ (A.T @ (w * y))
    # Each row of the estimator is linear in y, so its variance is that of a sum with these coefficients.
    influence = bread[1] @ (A.T * w)
    error = np.sqrt(np.sum((influence * (y - A @ beta)) ** 2))
    return float(beta[1]), float(error)
