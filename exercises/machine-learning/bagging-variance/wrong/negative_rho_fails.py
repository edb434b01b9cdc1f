import numpy as np


def _check(rho, B):
    if B > 1 and rho < -1 / (B - 1):
        raise ValueError("rho is too small")


def ensemble_variance(sigma2, rho, B):
    _check(rho, B)
    return sigma2 * (rho + (1 - rho) / B)


def simulate(sigma2, rho, B, n, seed):
    _check(rho, B)
    rng = np.random.default_rng(seed)
    if B == 1:
        return float(rng.normal(0, np.sqrt(sigma2), n).var(ddof=1))
    shared = np.sqrt(rho * sigma2) * rng.normal(size=(n, 1))
    models = shared + np.sqrt((1 - rho) * sigma2) * rng.normal(size=(n, B))
    return float(models.mean(axis=1).var(ddof=1))
