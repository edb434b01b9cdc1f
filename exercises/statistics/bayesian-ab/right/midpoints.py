"""A fine grid around the posteriors, weighted by their densities' logarithms."""

import numpy as np
from scipy.stats import beta


def bayes_ab(a_succ, a_n, b_succ, b_n, prior=(1, 1)):
    alpha, gamma = prior
    posterior_a = beta(alpha + a_succ, gamma + a_n - a_succ)
    posterior_b = beta(alpha + b_succ, gamma + b_n - b_succ)
    n = 1000
    levels = (np.arange(n) + 0.5) / n
    of_a, of_b = posterior_a.ppf(levels), posterior_b.ppf(levels)
    # Each of the n quantiles stands for one n-th of the mass.
    better = posterior_a.cdf(of_b).mean()
    edges = np.linspace(min(of_a[0], of_b[0]), max(of_a[-1], of_b[-1]), 2 * n)
    loss = np.trapezoid(posterior_b.cdf(edges) * posterior_a.sf(edges), edges)
    return {"p_b_better": better, "expected_loss_b": loss, "ci_b": np.array(posterior_b.interval(0.95))}
