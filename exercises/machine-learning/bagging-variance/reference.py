import numpy as np


def _check(rho: float, B: int) -> None:
    # One model has no pairs, so its rho means nothing.
    if B > 1 and rho < -1 / (B - 1):
        raise ValueError(f"{B} models cannot all have the correlation {rho} with each other")


def ensemble_variance(sigma2: float, rho: float, B: int) -> float:
    """Variance of the mean of B numbers, each of variance sigma2, every two with correlation rho.

    Raises ValueError where B > 1 and rho < -1 / (B - 1).
    """
    _check(rho, B)
    return float(rho * sigma2 + (1 - rho) * sigma2 / B)


def simulate(sigma2: float, rho: float, B: int, n: int, seed: int) -> float:
    """The same as the sample variance of the means of n drawn ensembles; normal, with mean 0."""
    _check(rho, B)
    drawn = np.random.default_rng(seed).normal(size=(n, B))
    middle = drawn.mean(axis=1, keepdims=True)
    # The root of the covariance matrix: one factor across, another along (1, …, 1). Rounding may leave -1e-17 at the limit.
    models = np.sqrt(1 - rho) * (drawn - middle) + np.sqrt(max(1 + (B - 1) * rho, 0.0)) * middle
    return float(sigma2 * models.mean(axis=1).var(ddof=1))
