class CircuitBreaker:
    def __init__(self, failures, cooldown):
        self.failures = failures
        self.cooldown = cooldown
        self.failed = 0
        self.opened = None

    def call(self, fn, t):
        probe = self.opened is not None
        refused = probe and t - self.opened < self.cooldown
        try:
            result = fn()
        except Exception:
            if refused:
                raise RuntimeError("open") from None
            self.failed += 1
            if probe or self.failed >= self.failures:
                self.opened = t
            raise
        if refused:
            raise RuntimeError("open")
        self.failed = 0
        self.opened = None
        return result
