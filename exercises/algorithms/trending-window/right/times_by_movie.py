from collections import deque


class Trending:
    """Views bundled by second."""

    def __init__(self, k, window=3600):
        self.k = k
        self.window = window
        self.seconds = deque()
        self.totals = {}

    def _drop(self, t):
        while self.seconds and self.seconds[0][0] <= t - self.window:
            for movie, views in self.seconds.popleft()[1].items():
                self.totals[movie] -= views
                if self.totals[movie] == 0:
                    self.totals.pop(movie)

    def watch(self, movie_id, t):
        self._drop(t)
        if not self.seconds or self.seconds[-1][0] != t:
            self.seconds.append((t, {}))
        now = self.seconds[-1][1]
        now[movie_id] = now.get(movie_id, 0) + 1
        self.totals[movie_id] = self.totals.get(movie_id, 0) + 1

    def top(self, t):
        self._drop(t)
        return sorted(self.totals, key=lambda movie: (-self.totals[movie], movie))[: self.k]
