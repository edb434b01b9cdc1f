import heapq


def merge(lists):
    heap = [(-one[0][1], one[0][0], number, 0) for number, one in enumerate(lists) if len(one) > 0]
    heapq.heapify(heap)
    best = {}
    while heap:
        negative, movie, number, place = heapq.heappop(heap)
        best.setdefault(movie, lists[number][place][1])
        if place + 1 < len(lists[number]):
            after, score = lists[number][place + 1]
            heapq.heappush(heap, (-score, after, number, place + 1))
    return list(best.items())
