class TokenBucket:
    """The time at which the bucket would be full again stands for its level."""

    def __init__(self, rate, burst):
        self.step = 1 / rate
        self.slack = (burst - 1) * self.step
        self.full_at = {}
        self.latest = {}

    def allow(self, key, t):
        t = self.latest[key] = max(t, self.latest.get(key, t))
        full_at = max(self.full_at.get(key, t), t)
        if full_at - t > self.slack:
            return False
        self.full_at[key] = full_at + self.step
        return True
