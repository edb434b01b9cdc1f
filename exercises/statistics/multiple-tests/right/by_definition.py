"""Each figure by its formula, over all p-values; quadratic, and plain to read."""

import math


def adjust(pvalues, method):
    p = [float(value) for value in pvalues]
    if any(math.isnan(value) for value in p):
        raise ValueError("NaN")
    m = len(p)
    if method == "bonferroni":
        return [min(1.0, m * value) for value in p]
    if method == "holm":
        # How many are not below: what the step-down multiplies by, at the first of equals.
        return [min(1.0, max(sum(other >= smaller for other in p) * smaller for smaller in p if smaller <= value)) for value in p]
    if method == "bh":
        return [min(1.0, min(m / sum(other <= larger for other in p) * larger for larger in p if larger >= value)) for value in p]
    raise ValueError(method)
