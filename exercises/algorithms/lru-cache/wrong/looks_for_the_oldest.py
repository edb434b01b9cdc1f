import threading
from itertools import count


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.used = {}
        self.clock = count()
        self.lock = threading.Lock()

    def get(self, key):
        with self.lock:
            if key not in self.values:
                return None
            self.used[key] = next(self.clock)
            return self.values[key]

    def put(self, key, value):
        with self.lock:
            if self.capacity == 0:
                return
            if key not in self.values and len(self.values) == self.capacity:
                oldest = min(self.used, key=self.used.get)
                del self.values[oldest], self.used[oldest]
            self.values[key] = value
            self.used[key] = next(self.clock)
