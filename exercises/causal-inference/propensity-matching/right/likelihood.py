import numpy as np
from scipy.optimize import minimize


def att(X, treated, y, caliper=0.2):
    """The likelihood is left to a general optimiser; neighbours are found in a sorted list."""
    t = np.asarray(treated, dtype=bool)
    Z = (X - X.mean(axis=0)) / X.std(axis=0)

    def loss(b):
        eta = b[0] + Z @ b[1:]
        return np.mean(np.logaddexp(0, eta) - t * eta)

    b = minimize(loss, np.zeros(Z.shape[1] + 1)).x
    eta = b[0] + Z @ b[1:]
    order = np.argsort(eta[~t])
    controls, outcomes = eta[~t][order], y[~t][order]
    right = np.clip(np.searchsorted(controls, eta[t]), 1, len(controls) - 1)
    left = right - 1
    pick = np.where(np.abs(controls[left] - eta[t]) <= np.abs(controls[right] - eta[t]), left, right)
    gap = np.abs(controls[pick] - eta[t])
    n1, n0 = t.sum(), (~t).sum()
    pooled = ((n1 - 1) * eta[t].var(ddof=1) + (n0 - 1) * eta[~t].var(ddof=1)) / (n1 + n0 - 2)
    keep = gap <= caliper * pooled**0.5
    return {"n_matched": keep.sum(), "att": (y[t] - outcomes[pick])[keep].mean()}
