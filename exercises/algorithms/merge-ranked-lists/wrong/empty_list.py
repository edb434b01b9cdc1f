from heapq import heapify, heappop, heapreplace


def merge(lists):
    sources = [iter(one) for one in lists]
    heap = []
    for number, source in enumerate(sources):
        movie, score = next(source)
        heap.append((-score, movie, number, score))
    heapify(heap)
    best = {}
    while heap:
        _, movie, number, score = heap[0]
        best.setdefault(movie, score)
        entry = next(sources[number], None)
        if entry is None:
            heappop(heap)
        else:
            heapreplace(heap, (-entry[1], entry[0], number, entry[1]))
    return list(best.items())
