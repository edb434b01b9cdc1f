import numpy as np


def cuped(y_c: np.ndarray, x_c: np.ndarray, y_t: np.ndarray, x_t: np.ndarray) -> tuple[float, float]:
    """Effect (treatment - control) and standard error after adjusting y for x, with one theta for both arms.

    y is the outcome, x the covariate from before the experiment; c is control, t treatment.
    """
    x, y = np.concatenate([x_c, x_t]), np.concatenate([y_c, y_t])
    centre = x.mean()
    # Sums instead of np.cov and np.var: they cannot disagree about the divisor.
    sxx = np.sum((x - centre) ** 2)
    sxy = np.sum((x - centre) * (y - y.mean()))
    theta = sxy / sxx if sxx > 0 else 0.0

    adjusted_c = y_c - theta * (x_c - centre)
    adjusted_t = y_t - theta * (x_t - centre)
    effect = adjusted_t.mean() - adjusted_c.mean()
    error = np.sqrt(adjusted_c.var(ddof=1) / len(y_c) + adjusted_t.var(ddof=1) / len(y_t))
    return float(effect), float(error)
