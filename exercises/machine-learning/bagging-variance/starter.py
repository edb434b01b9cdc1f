import numpy as np


def ensemble_variance(sigma2: float, rho: float, B: int) -> float:
    """Variance of the mean of B numbers, each of variance sigma2, every two with correlation rho."""
    raise NotImplementedError


def simulate(sigma2: float, rho: float, B: int, n: int, seed: int) -> float:
    """The same as the sample variance of the means of n drawn ensembles; normal, with mean 0."""
    raise NotImplementedError
