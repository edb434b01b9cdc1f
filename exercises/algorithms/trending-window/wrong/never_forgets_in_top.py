import heapq
from collections import deque


class Trending:
    def __init__(self, k, window=3600):
        self.k = k
        self.window = window
        self.views = deque()
        self.counts = {}

    def watch(self, movie_id, t):
        self.forget(t)
        self.views.append((t, movie_id))
        self.counts[movie_id] = self.counts.get(movie_id, 0) + 1

    def forget(self, t):
        while self.views and t - self.views[0][0] >= self.window:
            _, old = self.views.popleft()
            self.counts[old] -= 1
            if self.counts[old] == 0:
                del self.counts[old]

    def top(self, t):
        best = heapq.nsmallest(self.k, self.counts.items(), key=lambda item: (-item[1], item[0]))
        return [movie for movie, _ in best]
