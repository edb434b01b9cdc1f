"""Without NumPy: independent numbers, of each of which a fixed multiple of their mean is taken away."""
import math
import random
from statistics import fmean, variance


def _impossible(rho, B):
    return B > 1 and rho * (B - 1) < -1


def ensemble_variance(sigma2, rho, B):
    if _impossible(rho, B):
        raise ValueError(rho)
    if B == 1:
        return sigma2
    return sigma2 * (1 + (B - 1) * rho) / B


def simulate(sigma2, rho, B, n, seed):
    if _impossible(rho, B):
        raise ValueError(rho)
    rng = random.Random(seed)
    own, shared = (1.0, 1.0) if B == 1 else (math.sqrt(1 - rho), math.sqrt(max(1 + (B - 1) * rho, 0)))
    means = []
    for _ in range(n):
        z = [rng.gauss(0, math.sqrt(sigma2)) for _ in range(B)]
        centre = fmean(z)
        means.append(fmean(own * (one - centre) + shared * centre for one in z))
    return variance(means)
