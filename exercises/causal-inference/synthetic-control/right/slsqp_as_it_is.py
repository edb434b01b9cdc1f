import numpy as np
from scipy.optimize import minimize


def synthetic_control(treated_pre, donors_pre, donors_post, treated_post):
    J = donors_pre.shape[1]
    found = minimize(
        lambda w: ((treated_pre - donors_pre @ w) ** 2).sum(),
        [1 / J] * J,
        method="SLSQP",
        bounds=[(0, None)] * J,
        constraints=({"type": "eq", "fun": lambda w: 1 - np.sum(w)},),
        options={"maxiter": 1000},
    )
    weights = np.clip(found.x, 0, None)
    weights /= weights.sum()
    return {
        "weights": weights.tolist(),
        "effect": [float(y - row @ weights) for y, row in zip(treated_post, donors_post)],
        "rmspe_pre": float(np.linalg.norm(treated_pre - donors_pre @ weights) / len(treated_pre) ** 0.5),
    }
