import threading


class LRUCache:
    """Holds at most `capacity` keys and lets the least recently used one go; safe to share between threads."""

    def __init__(self, capacity: int) -> None:
        raise NotImplementedError

    def get(self, key):
        """The value of key, which counts as used now; None where it is missing."""
        raise NotImplementedError

    def put(self, key, value) -> None:
        """Stores value under key, which counts as used now."""
        raise NotImplementedError
