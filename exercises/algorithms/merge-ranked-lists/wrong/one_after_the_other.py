import heapq


def merge(lists):
    merged = []
    for one in lists:
        merged = list(heapq.merge(merged, one, key=lambda pair: (-pair[1], pair[0])))
    best = {}
    for movie, score in merged:
        best.setdefault(movie, score)
    return list(best.items())
