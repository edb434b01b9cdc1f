import numpy as np
from scipy.stats import chisquare


def srm(counts, shares):
    shares = np.asarray(shares, dtype=float)
    if not np.isclose(shares.sum(), 1, rtol=0, atol=1e-7):
        raise ValueError("shares must sum to 1")
    if np.any(shares <= 0):
        raise ValueError("every arm needs a share")
    return chisquare(counts, np.sum(counts) * shares)
