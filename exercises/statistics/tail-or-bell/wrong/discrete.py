import numpy as np


def fit_tail(x, xmin):
    if np.any(x <= 0):
        raise ValueError("x must be positive")
    tail = np.sort(x[x >= xmin])
    n = len(tail)
    alpha = 1 + n / np.sum(np.log(tail / (xmin - 0.5)))
    cdf = 1 - (tail / xmin) ** (1 - alpha)
    steps = np.arange(n + 1) / n
    ks = max(np.abs(cdf - steps[1:]).max(), np.abs(cdf - steps[:-1]).max())
    return {"alpha": alpha, "ks": ks}


def better_fit(x):
    if np.any(x <= 0):
        raise ValueError("x must be positive")
    xmin = x.min()
    alpha = fit_tail(x, xmin)["alpha"]
    power = np.sum(np.log((alpha - 1) / xmin) - alpha * np.log(x / xmin))
    mu, sigma = x.mean(), x.std()
    normal = np.sum(-0.5 * ((x - mu) / sigma) ** 2 - np.log(sigma * np.sqrt(2 * np.pi)))
    return "power-law" if power > normal else "normal"
