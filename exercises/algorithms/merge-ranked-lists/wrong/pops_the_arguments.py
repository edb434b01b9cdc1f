import heapq


def merge(lists):
    lists = [one if isinstance(one, list) else list(one) for one in lists]
    heap = [(-one[0][1], one[0][0], number) for number, one in enumerate(lists) if one]
    heapq.heapify(heap)
    best = {}
    while heap:
        _, movie, number = heapq.heappop(heap)
        best.setdefault(movie, lists[number].pop(0)[1])
        if lists[number]:
            following, score = lists[number][0]
            heapq.heappush(heap, (-score, following, number))
    return list(best.items())
