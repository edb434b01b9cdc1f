import numpy as np


def synthetic_control(treated_pre, donors_pre, donors_post, treated_post):
    """Nearest point of a polytope by Wolfe's method, started from the nearest donor."""
    points = (donors_pre - treated_pre[:, None]).T.astype(float)
    size = max(np.abs(points).max(), 1e-300)
    points = points / size
    active = [int(np.argmin((points**2).sum(axis=1)))]
    lam = np.array([1.0])
    for _ in range(2000):
        x = lam @ points[active]
        j = int(np.argmin(points @ x))
        if points[j] @ x > x @ x - 1e-12 or j in active:
            break
        active.append(j)
        lam = np.append(lam, 0.0)
        while True:
            k = len(active)
            system = np.block([[points[active] @ points[active].T, np.ones((k, 1))], [np.ones((1, k)), np.zeros((1, 1))]])
            mu = np.linalg.lstsq(system, np.append(np.zeros(k), 1.0), rcond=None)[0][:k]
            if (mu > 1e-12).all():
                lam = mu
                break
            shrinking = mu < lam
            theta = min(1.0, np.min(lam[shrinking] / (lam - mu)[shrinking]))
            lam = (1 - theta) * lam + theta * mu
            kept = lam > 1e-12
            active = [one for one, keep in zip(active, kept) if keep]
            lam = lam[kept] / lam[kept].sum()
    w = np.zeros(len(points))
    w[active] = lam
    gap = treated_pre - donors_pre @ w
    return {"rmspe_pre": (gap @ gap / len(gap)) ** 0.5, "weights": w, "effect": treated_post - donors_post @ w}
