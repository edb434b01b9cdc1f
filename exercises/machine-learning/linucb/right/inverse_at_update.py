"""Keeps A, and inverts it once an update, for the arm that was updated only."""
import numpy as np


class LinUCB:
    def __init__(self, n_arms, d, alpha):
        self.n_arms, self.alpha = n_arms, alpha
        self.A = [np.eye(d) for _ in range(n_arms)]
        self.A_inv = [np.eye(d) for _ in range(n_arms)]
        self.theta = [np.zeros(d) for _ in range(n_arms)]
        self.b = [np.zeros(d) for _ in range(n_arms)]

    def choose(self, x):
        scores = [self.theta[a] @ x + self.alpha * np.sqrt(x @ self.A_inv[a] @ x) for a in range(self.n_arms)]
        return np.argmax(scores)

    def update(self, arm, x, reward):
        self.A[arm] += np.outer(x, x)
        self.b[arm] += reward * x
        self.A_inv[arm] = np.linalg.inv(self.A[arm])
        self.theta[arm] = self.A_inv[arm] @ self.b[arm]
