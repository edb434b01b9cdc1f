import heapq


def merge(lists):
    result = []
    for movie, score in heapq.merge(*lists, key=lambda pair: (-pair[1], pair[0])):
        if not result or result[-1][0] != movie:
            result.append((movie, score))
    return result
