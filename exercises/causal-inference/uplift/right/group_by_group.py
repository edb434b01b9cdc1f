import numpy as np
from scipy.optimize import minimize


def qini(y, treated, score):
    rows = sorted(zip(score, y, treated), key=lambda row: -row[0])
    n = len(rows)
    sums, counts = [0, 0], [0, 0]
    area = previous = 0.0
    start = 0
    while start < n:
        end = start
        while end < n and rows[end][0] == rows[start][0]:
            sums[rows[end][2]] += rows[end][1]
            counts[rows[end][2]] += 1
            end += 1
        q = sums[1] - (sums[0] * counts[1] / counts[0] if counts[0] else 0)
        area += (end - start) * (q + previous) / 2
        previous, start = q, end
    return area / n - previous / 2


def fit(A, y):
    def loss(b):
        z = A @ b
        p = 1 / (1 + np.exp(-z))
        return np.sum(np.logaddexp(0, z) - y * z), A.T @ (p - y)

    return minimize(loss, np.zeros(A.shape[1]), jac=True, method="BFGS").x


def uplift_scores(X, y, treated):
    A = np.column_stack([X, np.ones(len(X))])
    p1, p0 = (1 / (1 + np.exp(-A @ fit(A[treated == t], y[treated == t]))) for t in (1, 0))
    return p1 - p0
