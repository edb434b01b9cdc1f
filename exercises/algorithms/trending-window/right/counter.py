from collections import Counter, deque


class Trending:
    def __init__(self, k, window=3600):
        self.k, self.window = k, window
        self.ids, self.times = deque(), deque()
        self.count = Counter()

    def watch(self, movie_id, t):
        self.ids.append(movie_id)
        self.times.append(t)
        self.count[movie_id] += 1
        self.expire(t)

    def expire(self, t):
        while self.times and not t - self.times[0] < self.window:
            self.times.popleft()
            old = self.ids.popleft()
            self.count[old] -= 1
            if not self.count[old]:
                del self.count[old]

    def top(self, t):
        self.expire(t)
        by_id = sorted(self.count.items())
        by_id.sort(key=lambda item: item[1], reverse=True)
        return [movie for movie, _ in by_id[: self.k]]
