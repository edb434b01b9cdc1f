class TokenBucket:
    def __init__(self, rate, burst):
        self.length = burst / rate
        self.burst = burst
        self.counts = {}

    def allow(self, key, t):
        window, count = self.counts.get(key, (t // self.length, 0))
        if t // self.length > window:
            window, count = t // self.length, 0
        self.counts[key] = (window, count + 1)
        return count < self.burst
