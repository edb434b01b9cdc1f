import numpy as np
from scipy.stats import chi2


def srm(counts, shares):
    counts, shares = np.array(counts, dtype=float), np.array(shares, dtype=float)
    if abs(shares.sum() - 1) > 1e-6:
        raise ValueError("the shares do not sum to one")
    if (shares == 0).any():
        raise ValueError("a share is zero")
    expected = counts.sum() * shares
    statistic = ((counts - expected) ** 2 / expected).sum()
    return statistic, chi2.sf(statistic, 1)
