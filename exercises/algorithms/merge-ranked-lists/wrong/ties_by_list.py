import heapq


def merge(lists):
    seen, result = set(), []
    for movie, score in heapq.merge(*lists, key=lambda pair: -pair[1]):
        if movie not in seen:
            seen.add(movie)
            result.append((movie, score))
    return result
