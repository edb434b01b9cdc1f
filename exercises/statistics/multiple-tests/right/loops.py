import numpy as np

METHODS = ("bonferroni", "holm", "bh")


def adjust(pvalues, method):
    if method not in METHODS:
        raise ValueError(f"method must be one of {METHODS}")
    if any(p != p for p in pvalues):
        raise ValueError("p-values must not be NaN")
    n = len(pvalues)
    adjusted = [0.0] * n
    order = sorted(range(n), key=lambda i: pvalues[i])
    if method == "bh":
        best = 1.0
        for rank in range(n, 0, -1):
            i = order[rank - 1]
            best = min(best, pvalues[i] * n / rank)
            adjusted[i] = best
        return adjusted
    worst = 0.0
    for step, i in enumerate(order):
        factor = n - step if method == "holm" else n
        worst = min(1.0, max(worst, factor * pvalues[i]))
        adjusted[i] = worst
    return adjusted
