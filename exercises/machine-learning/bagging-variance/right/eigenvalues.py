import numpy as np


def ensemble_variance(sigma2, rho, B):
    if B > 1 and rho < -1 / (B - 1):
        raise ValueError("no such covariance matrix")
    return sigma2 / B + (B - 1) / B * rho * sigma2


def simulate(sigma2, rho, B, n, seed):
    ensemble_variance(sigma2, rho, B)
    cov = np.full((B, B), rho * sigma2, dtype=float)
    np.fill_diagonal(cov, sigma2)
    values, vectors = np.linalg.eigh(cov)
    np.random.seed(seed)
    draws = np.random.randn(n, B) * np.sqrt(np.clip(values, 0, None)) @ vectors.T
    return draws.mean(1).var()
