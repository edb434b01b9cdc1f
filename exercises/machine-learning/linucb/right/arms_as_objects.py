"""One object an arm, in plain loops; the inverse is kept up to date."""
import math

import numpy as np


class _Arm:
    def __init__(self, d):
        self.inv = np.identity(d)
        self.b = np.zeros(d)

    def score(self, x, alpha):
        theta = self.inv.dot(self.b)
        return theta.dot(x) + alpha * math.sqrt(x.dot(self.inv).dot(x))


class LinUCB:
    def __init__(self, n_arms, d, alpha):
        self.arms = [_Arm(d) for _ in range(n_arms)]
        self.alpha = alpha

    def choose(self, x):
        best, best_score = 0, -math.inf
        for i, arm in enumerate(self.arms):
            score = arm.score(x, self.alpha)
            if score > best_score:
                best, best_score = i, score
        return best

    def update(self, arm, x, reward):
        chosen = self.arms[arm]
        u = chosen.inv @ x
        chosen.inv = chosen.inv - np.outer(u, u) / (1.0 + x @ u)
        chosen.b = chosen.b + reward * x
