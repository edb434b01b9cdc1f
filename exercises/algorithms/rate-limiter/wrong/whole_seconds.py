class TokenBucket:
    def __init__(self, rate, burst):
        self.rate = rate
        self.burst = burst
        self.buckets = {}

    def allow(self, key, t):
        tokens, latest = self.buckets.get(key, (self.burst, t))
        t = max(t, latest)
        tokens = min(self.burst, tokens + int((t - latest) * self.rate))
        allowed = tokens >= 1
        if allowed:
            tokens -= 1
        self.buckets[key] = (tokens, t)
        return allowed
