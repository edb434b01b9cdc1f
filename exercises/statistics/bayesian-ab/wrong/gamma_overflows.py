import math

import numpy as np
from scipy.stats import beta


def density(x, p, q):
    return math.gamma(p + q) / (math.gamma(p) * math.gamma(q)) * x ** (p - 1) * (1 - x) ** (q - 1)


def bayes_ab(a_succ, a_n, b_succ, b_n, prior=(1, 1)):
    a = beta(prior[0] + a_succ, prior[1] + a_n - a_succ)
    b = beta(prior[0] + b_succ, prior[1] + b_n - b_succ)
    levels = np.linspace(0, 1, 2001)
    x = np.unique(np.concatenate([a.ppf(levels), b.ppf(levels)]))
    better = np.trapezoid(a.cdf(x[1:-1]) * density(x[1:-1], *b.args), x[1:-1])
    loss = np.trapezoid(b.cdf(x) * a.sf(x), x)
    return {"p_b_better": better, "expected_loss_b": loss, "ci_b": tuple(b.ppf([0.025, 0.975]))}
