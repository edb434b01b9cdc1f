from threading import RLock


class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.ring = Node()  # after it the oldest, before it the newest
        self.lock = RLock()

    def _out(self, node):
        node.before.after, node.after.before = node.after, node.before

    def _newest(self, node):
        last = self.ring.before
        last.after = self.ring.before = node
        node.before, node.after = last, self.ring

    def get(self, key):
        with self.lock:
            node = self.nodes.get(key)
            if node is None:
                return None
            self._out(node)
            self._newest(node)
            return node.value

    def put(self, key, value):
        with self.lock:
            if self.capacity < 1:
                return
            if self.get(key) is not None:
                self.nodes[key].value = value
                return
            if len(self.nodes) == self.capacity:
                oldest = self.ring.after
                self._out(oldest)
                del self.nodes[oldest.key]
            node = self.nodes[key] = Node(key, value)
            self._newest(node)
