"""Plain Python, without building adjusted outcomes: everything follows from three moments of each arm."""

from statistics import covariance, mean, variance


def cuped(y_c, x_c, y_t, x_t):
    y_c, x_c, y_t, x_t = ([float(value) for value in part] for part in (y_c, x_c, y_t, x_t))
    spread = variance(x_c + x_t)
    theta = covariance(x_c + x_t, y_c + y_t) / spread if spread else 0.0

    def square(y, x):
        return max(variance(y) - 2 * theta * covariance(x, y) + theta**2 * variance(x), 0.0) / len(y)

    effect = mean(y_t) - mean(y_c) - theta * (mean(x_t) - mean(x_c))
    return effect, (square(y_c, x_c) + square(y_t, x_t)) ** 0.5
