import numpy as np
from scipy.stats import beta


def bayes_ab(a_succ, a_n, b_succ, b_n, prior=(1, 1)):
    a = beta(prior[0] + a_succ, prior[1] + a_n - a_succ)
    b = beta(prior[0] + b_succ, prior[1] + b_n - b_succ)
    rng = np.random.default_rng(0)
    x, y = a.rvs(100_000, random_state=rng), b.rvs(100_000, random_state=rng)
    better = (y > x).mean()
    loss = np.maximum(x - y, 0).mean()
    return {"p_b_better": better, "expected_loss_b": loss, "ci_b": tuple(b.ppf([0.025, 0.975]))}
