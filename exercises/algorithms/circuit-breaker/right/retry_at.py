class CircuitBreaker:
    """One number says all: from when on calls are let through."""

    def __init__(self, failures, cooldown):
        self.left = self.failures = failures
        self.cooldown = cooldown
        self.retry_at = float("-inf")

    def call(self, fn, t):
        if t < self.retry_at:
            raise RuntimeError("circuit open")
        done = False
        try:
            result = fn()
            done = True
            return result
        finally:
            if done:
                self.left = self.failures
            else:
                self.left = max(self.left - 1, 0)
                if self.left == 0:
                    self.retry_at = t + self.cooldown
