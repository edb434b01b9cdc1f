from math import exp
from statistics import fmean, variance

import numpy as np


def att(X, treated, y, caliper=0.2):
    rows = [[1.0, *map(float, row)] for row in X]
    beta = np.zeros(len(rows[0]))
    for _ in range(60):
        gradient = np.zeros(len(beta))
        information = np.zeros((len(beta), len(beta)))
        for row, flag in zip(rows, treated):
            p = 1 / (1 + exp(-float(np.dot(row, beta))))
            gradient += (flag - p) * np.array(row)
            information += p * (1 - p) * np.outer(row, row)
        beta = beta + np.linalg.inv(information) @ gradient
    users = [(float(np.dot(row, beta)), bool(flag), float(value)) for row, flag, value in zip(rows, treated, y)]
    fans = [(score, value) for score, flag, value in users if flag]
    rest = [(score, value) for score, flag, value in users if not flag]
    limit = caliper * ((variance([s for s, _ in fans]) + variance([s for s, _ in rest])) / 2) ** 0.5
    pairs = [(value, *min((abs(score - s), v) for s, v in rest)) for score, value in fans]
    kept = [value - other for value, distance, other in pairs if distance <= limit]
    return {"att": fmean(kept), "n_matched": len(kept)}
