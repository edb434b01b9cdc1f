import threading

MISSING = object()


class LRUCache:
    """A dict keeps the order in which keys were put in, so taking out and putting in makes a key the newest."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.data = {}
        self.lock = threading.Lock()

    def get(self, key):
        self.lock.acquire()
        try:
            value = self.data.pop(key, MISSING)
            if value is MISSING:
                return None
            self.data[key] = value
            return value
        finally:
            self.lock.release()

    def put(self, key, value):
        self.lock.acquire()
        try:
            if self.capacity == 0:
                return
            if key in self.data:
                del self.data[key]
            elif len(self.data) >= self.capacity:
                del self.data[next(iter(self.data))]
            self.data[key] = value
        finally:
            self.lock.release()
