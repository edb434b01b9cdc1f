import numpy as np


class LinUCB:
    def __init__(self, n_arms, d, alpha):
        self.n_arms, self.alpha = n_arms, alpha
        self.inverse = [np.zeros((d, d)) for _ in range(n_arms)]
        self.b = [np.zeros(d) for _ in range(n_arms)]

    def choose(self, x):
        scores = []
        for arm in range(self.n_arms):
            Ax = self.inverse[arm] @ x
            scores.append(self.b[arm] @ Ax + self.alpha * np.sqrt(x @ Ax))
        return int(np.argmax(scores))

    def update(self, arm, x, reward):
        self.A = getattr(self, "A", [np.zeros((len(x), len(x))) for _ in range(self.n_arms)])
        self.A[arm] = self.A[arm] + np.outer(x, x)
        self.inverse[arm] = np.linalg.pinv(self.A[arm])
        self.b[arm] = self.b[arm] + reward * x
