"""A loop for the value; a straight line through the origin of the logarithms for the fit."""
import math


def ltv(retention, margin, discount, horizon=None):
    if retention > 1:
        raise ValueError("retention is a share")
    if horizon is None:
        return margin * (1 + discount) / (1 + discount - retention)
    value, share, worth = 0, 1, 1
    for _ in range(horizon):
        value += margin * share * worth
        share *= retention
        worth /= 1 + discount
    return value


def fit_geometric(retention):
    if max(retention) > 1:
        raise ValueError("shares are at most 1")
    over = sum(t * math.log(share) for t, share in enumerate(retention))
    return math.exp(over / sum(t * t for t in range(len(retention))))
