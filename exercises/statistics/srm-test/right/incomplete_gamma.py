import math

from scipy.special import gammaincc


def srm(counts, shares):
    if not math.isclose(math.fsum(shares), 1.0, abs_tol=1e-8):
        raise ValueError(f"the shares sum to {math.fsum(shares)}")
    total, statistic, arms = sum(counts), 0.0, 0
    for observed, share in zip(counts, shares):
        expected = total * share
        if expected == 0:
            if observed:
                return math.inf, 0.0
            continue
        arms += 1
        statistic += observed**2 / expected
    statistic -= total
    return statistic, gammaincc((arms - 1) / 2, statistic / 2)
