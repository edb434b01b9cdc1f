import threading
from collections import OrderedDict


class LRUCache:
    """Holds at most `capacity` keys and lets the least recently used one go; safe to share between threads."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._values = OrderedDict()  # least recently used first
        self._lock = threading.Lock()

    def get(self, key):
        """The value of key, which counts as used now; None where it is missing."""
        # `with` gives the lock back on every way out. A read needs it too: it changes the order.
        with self._lock:
            if key not in self._values:
                return None
            self._values.move_to_end(key)
            return self._values[key]

    def put(self, key, value) -> None:
        """Stores value under key, which counts as used now."""
        with self._lock:
            self._values[key] = value
            self._values.move_to_end(key)
            # Stored first and cut afterwards: a known key makes the cache no longer, and
            # capacity 0 needs no case of its own.
            if len(self._values) > self._capacity:
                self._values.popitem(last=False)
