import numpy as np


def _covariance(sigma2, rho, B):
    if B == 1:
        return np.array([[sigma2]])
    if rho < -1 / (B - 1):
        raise ValueError("rho is too small for so many models")
    return sigma2 * (rho * np.ones((B, B)) + (1 - rho) * np.eye(B))


def ensemble_variance(sigma2, rho, B):
    return _covariance(sigma2, rho, B).mean()


def simulate(sigma2, rho, B, n, seed):
    cov = _covariance(sigma2, rho, B)
    models = np.random.default_rng(seed).multivariate_normal(np.zeros(B), cov, size=n)
    return np.var(models.mean(axis=1))
