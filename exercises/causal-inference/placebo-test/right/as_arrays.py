import numpy as np
from scipy.optimize import minimize


def placebo_p(panel, treated, t0):
    """Squared errors rank just as their roots do; a default SLSQP is exact enough for a rank."""
    y = np.asarray(panel, dtype=float)
    others = [j for j in range(y.shape[1]) if j != treated]

    def score(j):
        D = y[:, [k for k in others if k != j]]
        n = D.shape[1]
        w = minimize(
            lambda w: ((y[:t0, j] - D[:t0] @ w) ** 2).sum(),
            np.ones(n) / n,
            bounds=[(0, 1)] * n,
            constraints=[{"type": "eq", "fun": lambda w: sum(w) - 1}],
        ).x
        squares = (y[:, j] - D @ w) ** 2
        return squares[t0:].mean() / squares[:t0].mean()

    observed = score(treated)
    return (1 + sum(score(j) >= observed for j in others)) / (1 + len(others))
