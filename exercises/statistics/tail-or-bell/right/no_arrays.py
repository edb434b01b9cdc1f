from math import fsum, log, pi


def fit_tail(x, xmin):
    values = sorted(float(value) for value in x)
    if values[0] <= 0:
        raise ValueError(f"{values[0]} is not positive")
    tail = [value for value in values if value >= xmin]
    n = len(tail)
    shape = n / fsum(log(value) - log(xmin) for value in tail)
    ks = 0.0
    for i, value in enumerate(tail):
        cdf = 1 - (xmin / value) ** shape
        ks = max(ks, cdf - i / n, (i + 1) / n - cdf)
    return {"ks": ks, "alpha": 1 + shape}


def better_fit(x):
    values = [float(value) for value in x]
    low, n = min(values), len(values)
    shape = fit_tail(values, low)["alpha"] - 1
    power = n * log(shape) + n * shape * log(low) - (shape + 1) * fsum(map(log, values))
    mean = fsum(values) / n
    variance = fsum((value - mean) ** 2 for value in values) / (n - 1)
    normal = -0.5 * n * log(2 * pi * variance) - 0.5 * (n - 1)
    return ("normal", "power-law")[power > normal]
