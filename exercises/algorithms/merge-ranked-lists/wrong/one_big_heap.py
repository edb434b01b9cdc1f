import heapq


def merge(lists):
    heap = [(-score, movie, score) for one in lists for movie, score in one]
    heapq.heapify(heap)
    best = {}
    while heap:
        _, movie, score = heapq.heappop(heap)
        best.setdefault(movie, score)
    return list(best.items())
