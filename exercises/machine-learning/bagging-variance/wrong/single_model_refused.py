import numpy as np


def _check(rho, B):
    if not -1 <= rho <= 1 or (B > 1 and rho < -1 / (B - 1)):
        raise ValueError("rho is too small")


def ensemble_variance(sigma2, rho, B):
    _check(rho, B)
    return sigma2 * (rho + (1 - rho) / B)


def simulate(sigma2, rho, B, n, seed):
    _check(rho, B)
    rng = np.random.default_rng(seed)
    cov = sigma2 * (rho * np.ones((B, B)) + (1 - rho) * np.eye(B))
    models = rng.multivariate_normal(np.zeros(B), cov, size=n)
    return float(models.mean(axis=1).var(ddof=1))
