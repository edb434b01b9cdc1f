import numpy as np
from scipy.stats import beta


def bayes_ab(a_succ, a_n, b_succ, b_n, prior=(1, 1)):
    a = beta(prior[0] + a_succ, prior[1] + a_n - a_succ)
    b = beta(prior[0] + b_succ, prior[1] + b_n - b_succ)
    x = np.linspace(0, 1, 1001)
    better = np.sum(a.cdf(x[:-1]) * np.diff(b.cdf(x)))
    loss = np.trapezoid(b.cdf(x) * a.sf(x), x)
    return {"p_b_better": better, "expected_loss_b": loss, "ci_b": tuple(b.ppf([0.025, 0.975]))}
