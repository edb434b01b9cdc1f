class CircuitBreaker:
    def __init__(self, failures, cooldown):
        self.failures = failures
        self.cooldown = cooldown
        self.failed = 0
        self.opened = None

    def call(self, fn, t):
        if self.opened is not None:
            if t - self.opened < self.cooldown:
                raise RuntimeError("open")
            self.opened, self.failed = None, 0
        try:
            result = fn()
        except Exception:
            self.failed += 1
            if self.failed >= self.failures:
                self.opened = t
            raise
        self.failed = 0
        self.opened = None
        return result
