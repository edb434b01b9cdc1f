class TokenBucket:
    """A bucket of at most `burst` tokens for every key, which gains `rate` tokens a second."""

    def __init__(self, rate: float, burst: int) -> None:
        raise NotImplementedError

    def allow(self, key, t: float) -> bool:
        """Whether the key may go on at time t; takes one token where it may."""
        raise NotImplementedError
