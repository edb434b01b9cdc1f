import numpy as np
import pandas as pd


def qini(y, treated, score):
    df = pd.DataFrame({"score": score, "n1": treated == 1, "n0": treated == 0, "y1": y * treated, "y0": y * (1 - treated)})
    so_far = df.groupby("score").sum().sort_index(ascending=False).cumsum()
    q = so_far["y1"] - (so_far["y0"] * so_far["n1"] / so_far["n0"]).where(so_far["n0"] > 0, 0)
    k = np.r_[0, so_far["n1"] + so_far["n0"]]
    gap = np.r_[0, q] - k / k[-1] * q.iloc[-1]
    return ((gap[1:] + gap[:-1]) / 2 * np.diff(k)).sum() / len(y)


def uplift_scores(X, y, treated):
    scores = np.zeros(len(X))
    A = np.c_[np.ones(len(X)), X, X**2]
    for arm, sign in ((1, 1), (0, -1)):
        Z, v = A[treated == arm], y[treated == arm]
        scores += sign * (A @ np.linalg.solve(Z.T @ Z + np.eye(Z.shape[1]), Z.T @ v))
    return list(scores)
