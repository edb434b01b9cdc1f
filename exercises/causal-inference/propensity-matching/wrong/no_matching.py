import numpy as np


def fit(A, t):
    b = np.zeros(A.shape[1])
    for _ in range(40):
        p = 1 / (1 + np.exp(-A @ b))
        b = b + np.linalg.solve((A * (p * (1 - p))[:, None]).T @ A, A.T @ (t - p))
    return A @ b


def att(X, treated, y, caliper=0.2):
    treated = np.asarray(treated)
    A = np.column_stack([np.ones(len(X)), X])
    logit = fit(A, treated)
    t, c = np.flatnonzero(treated == 1), np.flatnonzero(treated == 0)
    limit = caliper * np.sqrt((logit[t].var(ddof=1) + logit[c].var(ddof=1)) / 2)
    gains = []
    used = []
    for i in t:
        distance = np.abs(logit[c] - logit[i])
        j = np.argmin(distance)
        if distance[j] <= limit:
            gains.append(y[i] - y[c[j]])
            used.append(c[j])
    return {"att": y[t].mean() - y[c].mean(), "n_matched": len(gains)}
