import numpy as np
from scipy.optimize import nnls


def synthetic_control(treated_pre: np.ndarray, donors_pre: np.ndarray, donors_post: np.ndarray, treated_post: np.ndarray) -> dict:
    """{"weights": (J,), "effect": (T1,), "rmspe_pre": float}; donors are columns.

    Weights are not negative, sum to 1 and minimise the squared gaps of the T0 pre periods.
    """
    # Weights that sum to 1 mix the donors' gaps to the treated series just as they mix the donors.
    gaps = donors_pre - treated_pre[:, np.newaxis]
    # Scale cancels in the weights; near 1 it keeps the system below well conditioned.
    gaps = gaps / (np.sqrt(np.mean(gaps**2)) or 1.0)

    # min |E v|² + (1 - sum v)² over v >= 0: for v = s·w the best s leaves f/(1 + f), with f = |E w|².
    # That grows with f, so w = v / sum v is the exact answer on the simplex.
    system = np.vstack([gaps, np.ones(gaps.shape[1])])
    target = np.append(np.zeros(len(gaps)), 1.0)
    v, _ = nnls(system, target)
    weights = v / v.sum()

    gap_before = treated_pre - donors_pre @ weights
    return {
        "weights": weights,
        "effect": treated_post - donors_post @ weights,
        "rmspe_pre": float(np.sqrt(np.mean(gap_before**2))),
    }
