import heapq


def merge(lists):
    seen, result = set(), []
    for movie, score in heapq.merge(*lists, key=lambda pair: (-pair[1], pair[0])):
        result.append((movie, score))
    return result
