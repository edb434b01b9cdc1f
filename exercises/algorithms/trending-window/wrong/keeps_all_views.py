from collections import Counter


class Trending:
    def __init__(self, k, window=3600):
        self.k, self.window, self.views = k, window, []

    def watch(self, movie_id, t):
        self.views.append((t, movie_id))

    def top(self, t):
        counts = Counter()
        for s, movie in reversed(self.views):
            if t - s >= self.window:
                break
            counts[movie] += 1
        return sorted(counts, key=lambda movie: (-counts[movie], movie))[: self.k]
