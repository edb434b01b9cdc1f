import numpy as np


def fit_tail(x: np.ndarray, xmin: float) -> dict:
    """Continuous power law fitted to x >= xmin: {"alpha": exponent of the density, "ks": largest distance}.

    ValueError where any value of x is zero or negative.
    """
    tail = np.sort(_positive(x)[x >= xmin])
    n = len(tail)
    alpha = 1 + n / np.log(tail / xmin).sum()

    fitted = 1 - (tail / xmin) ** (1 - alpha)
    # The empirical function jumps from (i - 1)/n to i/n at the i-th value: the gap is largest at one side of a jump.
    after = np.arange(1, n + 1) / n - fitted
    before = fitted - np.arange(n) / n
    return {"alpha": float(alpha), "ks": float(max(after.max(), before.max()))}


def better_fit(x: np.ndarray) -> str:
    """ "power-law" (from min(x) on) or "normal", whichever has the higher likelihood.

    ValueError where any value of x is zero or negative.
    """
    xmin, n = _positive(x).min(), len(x)
    alpha = fit_tail(x, xmin)["alpha"]
    # Logarithms throughout: a product of densities underflows after some hundred values.
    power_law = n * np.log((alpha - 1) / xmin) - alpha * np.log(x / xmin).sum()
    # At the fitted mean and deviation the sum of squares over the variance is just n.
    normal = -n / 2 * (np.log(2 * np.pi * x.var()) + 1)
    return "power-law" if power_law > normal else "normal"


def _positive(x: np.ndarray) -> np.ndarray:
    if (x <= 0).any():
        raise ValueError("a power law needs values above 0")
    return x
