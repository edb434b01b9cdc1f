class TokenBucket:
    def __init__(self, rate, burst):
        self.rate, self.burst = rate, burst
        self.tokens = {}
        self.seen = {}

    def allow(self, key, t):
        if key in self.seen:
            passed = t - self.seen[key]
            if passed > 0:
                self.tokens[key] = min(float(self.burst), self.tokens[key] + passed * self.rate)
                self.seen[key] = t
        else:
            self.tokens[key] = float(self.burst)
            self.seen[key] = t
        if self.tokens[key] < 1:
            return False
        self.tokens[key] -= 1
        return True
