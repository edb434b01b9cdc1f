import numpy as np
from scipy.stats import beta, norm


def bayes_ab(a_succ, a_n, b_succ, b_n, prior=(1, 1)):
    a = beta(prior[1] + a_succ, prior[0] + a_n - a_succ)
    b = beta(prior[1] + b_succ, prior[0] + b_n - b_succ)
    levels = norm.cdf(np.linspace(-6, 6, 401))
    x = np.unique(np.concatenate([a.ppf(levels), b.ppf(levels)]))
    better = np.trapezoid(a.cdf(x), b.cdf(x))
    loss = np.trapezoid(b.cdf(x) * a.sf(x), x)
    return {"p_b_better": better, "expected_loss_b": loss, "ci_b": tuple(b.ppf([0.025, 0.975]))}
