class TokenBucket:
    """A bucket of at most `burst` tokens for every key, which gains `rate` tokens a second."""

    def __init__(self, rate: float, burst: int) -> None:
        self._rate = rate
        self._burst = burst
        self._buckets = {}  # key -> (tokens, the time up to which they are counted)

    def allow(self, key, t: float) -> bool:
        """Whether the key may go on at time t; takes one token where it may."""
        # A new key is as good as one whose bucket filled up just now.
        tokens, latest = self._buckets.get(key, (self._burst, t))
        # Never back: the same seconds would be paid out twice when the clock goes on.
        now = max(t, latest)
        # Filled at the moment of asking; no timer has to run.
        tokens = min(self._burst, tokens + (now - latest) * self._rate)
        allowed = tokens >= 1
        self._buckets[key] = (tokens - 1 if allowed else tokens, now)
        return allowed
