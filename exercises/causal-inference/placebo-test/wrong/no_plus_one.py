import numpy as np
from scipy.optimize import minimize


def fit(y, D):
    J = D.shape[1]
    found = minimize(
        lambda w: np.mean((y - D @ w) ** 2),
        np.full(J, 1 / J),
        jac=lambda w: -2 * D.T @ (y - D @ w) / len(y),
        method="SLSQP",
        bounds=[(0, 1)] * J,
        constraints={"type": "eq", "fun": lambda w: w.sum() - 1},
        options={"ftol": 1e-10, "maxiter": 1000},
    )
    return found.x


def placebo_p(panel, treated, t0):
    A = panel.to_numpy().astype(float)
    units = list(panel.columns)
    ratios = []
    for j, unit in enumerate(units):
        donors = [k for k, other in enumerate(units) if other != unit and other != treated]
        w = fit(A[:t0, j], A[:t0, donors])
        gap = A[:, j] - A[:, donors] @ w
        pre, post = gap[:t0], gap[t0:]
        ratios.append(np.sqrt(np.mean(post**2)) / np.sqrt(np.mean(pre**2)))
    own = ratios[units.index(treated)]
    return (sum(r >= own for r in ratios) - 1) / (len(ratios) - 1)
