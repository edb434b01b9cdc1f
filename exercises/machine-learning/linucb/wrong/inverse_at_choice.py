import numpy as np


class LinUCB:
    def __init__(self, n_arms, d, alpha):
        self.n_arms, self.alpha = n_arms, alpha
        self.A = [np.eye(d) for _ in range(n_arms)]
        self.b = [np.zeros(d) for _ in range(n_arms)]

    def choose(self, x):
        scores = []
        for arm in range(self.n_arms):
            inverse = np.linalg.inv(self.A[arm])
            scores.append(inverse @ self.b[arm] @ x + self.alpha * np.sqrt(x @ inverse @ x))
        return int(np.argmax(scores))

    def update(self, arm, x, reward):
        self.A[arm] = self.A[arm] + np.outer(x, x)
        self.b[arm] = self.b[arm] + reward * x
