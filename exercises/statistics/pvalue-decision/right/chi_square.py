"""The two-sided z test is the chi-square test of the two-by-two table."""

import numpy as np
from scipy.stats import chi2_contingency, norm


def summarize(x_c, n_c, x_t, n_t, alpha=0.05, mde=0.0, prior=0.1, power=0.8):
    x, n = np.array([x_c, x_t]), np.array([n_c, n_t])
    rates = x / n
    se = np.sqrt(np.sum(rates * (1 - rates) / n))
    diff = rates[1] - rates[0]
    low, high = diff + norm.ppf([alpha / 2, 1 - alpha / 2]) * se
    table = np.array([x, n - x])
    if (table.sum(axis=1) == 0).any():
        p_value = 1.0
    else:
        p_value = chi2_contingency(table, correction=False).pvalue
    return {
        "diff": diff,
        "ci_low": low,
        "ci_high": high,
        "p_value": p_value,
        "practically_significant": low > mde,
        "false_positive_risk": 1 / (1 + power * prior / (alpha * (1 - prior))),
    }
