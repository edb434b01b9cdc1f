import numpy as np


def att(X: np.ndarray, treated: np.ndarray, y: np.ndarray, caliper: float = 0.2) -> dict:
    """Effect on the treated by nearest neighbours on the logit of the propensity: {"att", "n_matched"}.

    X has shape (n, d), treated holds 0 and 1. The caliper is in pooled standard deviations of the logit.
    """
    is_treated = treated == 1
    logit = _logit(X, is_treated)
    own, others = logit[is_treated], logit[~is_treated]

    # With replacement each treated user looks at all controls, so the order of the rows cannot matter.
    distances = np.abs(own[:, np.newaxis] - others)
    nearest = distances.argmin(axis=1)
    limit = caliper * np.sqrt((own.var(ddof=1) + others.var(ddof=1)) / 2)
    matched = distances.min(axis=1) <= limit

    differences = y[is_treated] - y[~is_treated][nearest]
    return {"att": float(differences[matched].mean()), "n_matched": int(matched.sum())}


def _logit(X: np.ndarray, is_treated: np.ndarray) -> np.ndarray:
    """Linear predictor of a logistic regression with intercept, by Newton's method."""
    A = np.column_stack([np.ones(len(X)), X])
    b = np.zeros(A.shape[1])
    # Some ten steps are plenty; those that follow are 0.
    for _ in range(25):
        p = 1 / (1 + np.exp(-A @ b))
        hessian = (A * (p * (1 - p))[:, np.newaxis]).T @ A
        # lstsq and not solve: a constant column makes the matrix singular, and changes no logit.
        b += np.linalg.lstsq(hessian, A.T @ (is_treated - p), rcond=None)[0]
    return A @ b
