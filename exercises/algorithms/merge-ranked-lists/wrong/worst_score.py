import heapq


def merge(lists):
    last = {}
    for movie, score in heapq.merge(*lists, key=lambda pair: (-pair[1], pair[0])):
        last.pop(movie, None)
        last[movie] = score
    return list(last.items())
