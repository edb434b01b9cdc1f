import numpy as np
from scipy.stats import beta, norm


def bayes_ab(a_succ, a_n, b_succ, b_n, prior=(1, 1)):
    a = beta(prior[0] + a_succ, prior[1] + a_n - a_succ)
    b = beta(prior[0] + b_succ, prior[1] + b_n - b_succ)
    m, s = a.mean() - b.mean(), (a.var() + b.var()) ** 0.5
    better = norm.cdf(-m / s)
    loss = m * norm.cdf(m / s) + s * norm.pdf(m / s)
    return {"p_b_better": better, "expected_loss_b": loss, "ci_b": tuple(b.ppf([0.025, 0.975]))}
