import math

from scipy.stats import norm


def sample_size(p: float, mde: float, alpha: float = 0.05, power: float = 0.8) -> int:
    """Users in each arm for a two-sided two-proportion z test to find the absolute effect mde."""
    p2 = p + mde
    pooled = (p + p2) / 2
    # The test's threshold is set under the null hypothesis, where both arms share the pooled rate ...
    threshold = norm.ppf(1 - alpha / 2) * math.sqrt(2 * pooled * (1 - pooled))
    # ... and the power is reckoned under the alternative, where each has its own.
    reserve = norm.ppf(power) * math.sqrt(p * (1 - p) + p2 * (1 - p2))
    # Up, never to the nearest: one user fewer would miss the power.
    return math.ceil(((threshold + reserve) / mde) ** 2)
