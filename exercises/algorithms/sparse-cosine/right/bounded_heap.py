from heapq import heappush, heapreplace


class _Worst:
    """Orders pairs so that the heap's top is the one to drop first."""

    def __init__(self, user, similarity):
        self.user, self.similarity = user, similarity

    def __lt__(self, other):
        if self.similarity != other.similarity:
            return self.similarity < other.similarity
        return self.user > other.user


def norm(v):
    return sum(v[key] ** 2 for key in v) ** 0.5


def cosine(a, b):
    small, large = (a, b) if len(a) < len(b) else (b, a)
    product = 0
    for key in small:
        product += small[key] * large.get(key, 0)
    scale = norm(a) * norm(b)
    return 0 if scale == 0 else product / scale


def top_similar(target, users, k):
    if k == 0:
        return []
    best = []
    for user in users:
        entry = _Worst(user, cosine(target, users[user]))
        if len(best) < k:
            heappush(best, entry)
        elif best[0] < entry:
            heapreplace(best, entry)
    best.sort(reverse=True)
    return [[entry.user, entry.similarity] for entry in best]
