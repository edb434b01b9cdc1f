from math import erfc, sqrt
from statistics import NormalDist


def summarize(x_c, n_c, x_t, n_t, alpha=0.05, mde=0.0, prior=0.1, power=0.8):
    p_c, p_t = x_c / n_c, x_t / n_t
    interval = NormalDist(p_t - p_c, 1.0)
    se = (p_c * (1 - p_c) / n_c + p_t * (1 - p_t) / n_t) ** 0.5
    z = NormalDist().inv_cdf(1 - alpha / 2)
    low, high = interval.mean - z * se, interval.mean + z * se
    share = (x_c + x_t) / (n_c + n_t)
    null_variance = share * (1 - share) * (1 / n_c + 1 / n_t)
    p_value = 1 if null_variance == 0 else erfc(abs(p_t - p_c) / sqrt(2 * null_variance))
    odds = alpha * (1 - prior) / (power * prior)
    return dict(diff=interval.mean, ci_low=low, ci_high=high, p_value=p_value, practically_significant=low > mde, false_positive_risk=odds / (1 + odds))
