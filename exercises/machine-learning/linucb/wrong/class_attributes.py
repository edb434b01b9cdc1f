import numpy as np


class LinUCB:
    inverse, b = {}, {}

    def __init__(self, n_arms, d, alpha):
        self.n_arms, self.alpha = n_arms, alpha
        for arm in range(n_arms):
            if arm not in self.inverse or len(self.b[arm]) != d:
                self.inverse[arm], self.b[arm] = np.eye(d), np.zeros(d)

    def choose(self, x):
        scores = [self.b[arm] @ self.inverse[arm] @ x + self.alpha * np.sqrt(x @ self.inverse[arm] @ x) for arm in range(self.n_arms)]
        return int(np.argmax(scores))

    def update(self, arm, x, reward):
        Ax = self.inverse[arm] @ x
        self.inverse[arm] = self.inverse[arm] - np.outer(Ax, Ax) / (1 + x @ Ax)
        self.b[arm] = self.b[arm] + reward * x
