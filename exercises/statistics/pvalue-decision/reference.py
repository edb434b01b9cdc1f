import math

from scipy.stats import norm


def summarize(
    x_c: int, n_c: int, x_t: int, n_t: int, alpha: float = 0.05, mde: float = 0.0, prior: float = 0.1, power: float = 0.8
) -> dict:
    """A test of two rates: diff, ci_low, ci_high, p_value, practically_significant, false_positive_risk."""
    control, treatment = x_c / n_c, x_t / n_t
    diff = treatment - control

    # The interval assumes nothing about equal rates, so each arm brings its own variance.
    unpooled = math.sqrt(control * (1 - control) / n_c + treatment * (1 - treatment) / n_t)
    margin = norm.ppf(1 - alpha / 2) * unpooled

    # The test is made under the hypothesis that the rates are equal, so it uses one rate for both.
    overall = (x_c + x_t) / (n_c + n_t)
    pooled = math.sqrt(overall * (1 - overall) * (1 / n_c + 1 / n_t))
    p_value = 2 * norm.sf(abs(diff) / pooled) if pooled > 0 else 1.0

    false_alarms = alpha * (1 - prior)
    return {
        "diff": diff,
        "ci_low": diff - margin,
        "ci_high": diff + margin,
        "p_value": float(p_value),
        "practically_significant": bool(diff - margin > mde),
        "false_positive_risk": false_alarms / (false_alarms + power * prior),
    }
