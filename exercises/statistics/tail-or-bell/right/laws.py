"""Each law is a class with a fit and a log density; the steps of the empirical function are counted with searchsorted."""

import numpy as np


class PowerLaw:
    name = "power-law"

    def __init__(self, x, xmin):
        self.xmin = xmin
        self.shape = 1 / np.mean(np.log(x / xmin))

    def cdf(self, x):
        return 1 - (self.xmin / x) ** self.shape

    def logpdf(self, x):
        return np.log(self.shape) + self.shape * np.log(self.xmin) - (self.shape + 1) * np.log(x)


class Normal:
    name = "normal"

    def __init__(self, x):
        self.mean, self.deviation = np.mean(x), np.std(x)

    def logpdf(self, x):
        z = (x - self.mean) / self.deviation
        return -z * z / 2 - np.log(self.deviation) - np.log(2 * np.pi) / 2


def positive(x):
    x = np.asarray(x, dtype=float)
    if not (x > 0).all():
        raise ValueError("values must be above 0")
    return x


def fit_tail(x, xmin):
    x = positive(x)
    tail = np.sort(x[~(x < xmin)])
    law = PowerLaw(tail, xmin)
    points = np.unique(tail)
    below = np.searchsorted(tail, points, side="left") / len(tail)
    up_to = np.searchsorted(tail, points, side="right") / len(tail)
    fitted = law.cdf(points)
    return {"ks": np.max([np.abs(fitted - below), np.abs(fitted - up_to)]), "alpha": law.shape + 1}


def better_fit(x):
    x = positive(x)
    laws = [PowerLaw(x, x.min()), Normal(x)]
    return max(laws, key=lambda law: law.logpdf(x).sum()).name
