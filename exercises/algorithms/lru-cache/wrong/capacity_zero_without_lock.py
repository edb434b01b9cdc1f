import threading
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = OrderedDict()
        self.lock = threading.Lock()

    def get(self, key):
        with self.lock:
            if key not in self.values:
                return None
            self.values.move_to_end(key)
            return self.values[key]

    def put(self, key, value):
        if self.capacity == 0:
            return
        with self.lock:
            if key in self.values:
                self.values.move_to_end(key)
            elif len(self.values) >= self.capacity:
                self.values.popitem(last=False)
            self.values[key] = value
