import threading


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.keys = []
        self.lock = threading.Lock()

    def get(self, key):
        with self.lock:
            if key not in self.values:
                return None
            self.keys.remove(key)
            self.keys.append(key)
            return self.values[key]

    def put(self, key, value):
        with self.lock:
            if self.capacity == 0:
                return
            if key in self.values:
                self.keys.remove(key)
            elif len(self.keys) == self.capacity:
                del self.values[self.keys.pop(0)]
            self.keys.append(key)
            self.values[key] = value
