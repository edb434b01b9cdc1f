def ensemble_variance(sigma2, rho, B):
    if B > 1 and rho < -1 / (B - 1):
        raise ValueError("rho is too small")
    return sigma2 * (rho + (1 - rho) / B)


def simulate(sigma2, rho, B, n, seed):
    return ensemble_variance(sigma2, rho, B)
