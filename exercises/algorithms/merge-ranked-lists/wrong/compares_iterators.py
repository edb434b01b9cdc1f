from heapq import heapify, heappop, heappush


def merge(lists):
    heap = []
    for one in lists:
        rest = iter(one)
        for movie, score in rest:
            heap.append((-score, movie, rest, score))
            break
    heapify(heap)
    best = {}
    while heap:
        _, movie, rest, score = heappop(heap)
        best.setdefault(movie, score)
        for following, its_score in rest:
            heappush(heap, (-its_score, following, rest, its_score))
            break
    return list(best.items())
