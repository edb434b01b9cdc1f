import numpy as np

from scipy.stats import norm


def summarize(x_c, n_c, x_t, n_t, alpha=0.05, mde=0.0, prior=0.1, power=0.8):
    p_c, p_t = x_c / n_c, x_t / n_t
    diff = p_t - p_c
    se = np.sqrt(p_c * (1 - p_c) / n_c + p_t * (1 - p_t) / n_t)
    bar = (x_c + x_t) / (n_c + n_t)
    pooled = np.sqrt(bar * (1 - bar) * (1 / n_c + 1 / n_t))
    z = norm.ppf(1 - alpha / 2)
    low, high = diff - z * se, diff + z * se
    p_value = 2 * norm.sf(abs(np.float64(diff)) / pooled)
    return {
        "diff": diff,
        "ci_low": low,
        "ci_high": high,
        "p_value": p_value,
        "practically_significant": low > mde,
        "false_positive_risk": alpha * (1 - prior) / (alpha * (1 - prior) + power * prior),
    }
