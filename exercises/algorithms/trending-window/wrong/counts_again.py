from collections import Counter, deque


class Trending:
    def __init__(self, k, window=3600):
        self.k, self.window, self.views = k, window, deque()

    def watch(self, movie_id, t):
        self.forget(t)
        self.views.append((t, movie_id))

    def forget(self, t):
        while self.views and t - self.views[0][0] >= self.window:
            self.views.popleft()

    def top(self, t):
        self.forget(t)
        counts = Counter(movie for _, movie in self.views)
        return sorted(counts, key=lambda movie: (-counts[movie], movie))[: self.k]
