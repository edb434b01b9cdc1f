import heapq


def merge(lists):
    lists = list(lists)
    if not any(len(list(one)) for one in lists):
        return []
    seen, result = set(), []
    for movie, score in heapq.merge(*lists, key=lambda pair: (-pair[1], pair[0])):
        if movie not in seen:
            seen.add(movie)
            result.append((movie, score))
    return result
