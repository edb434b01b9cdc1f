import numpy as np
from scipy.optimize import minimize


def fit(y, D):
    scale = np.abs(D).max() or 1.0
    y, D = y / scale, D / scale
    J = D.shape[1]
    found = minimize(
        lambda w: np.sum((y - D @ w) ** 2),
        np.full(J, 1 / J),
        jac=lambda w: -2 * D.T @ (y - D @ w),
        method="SLSQP",
        bounds=[(0, 1)] * J,
        constraints={"type": "eq", "fun": lambda w: w.sum() - 1, "jac": lambda w: np.ones(J)},
        options={"ftol": 1e-14, "maxiter": 2000},
    )
    return found.x


def synthetic_control(treated_pre, donors_pre, donors_post, treated_post):
    w = fit(treated_pre, donors_pre)
    effect = treated_post - donors_post @ w
    rmspe = np.sqrt(np.mean((treated_pre - donors_pre @ w) ** 2))
    return {"weights": w, "effect": float(np.mean(effect)), "rmspe_pre": rmspe}
