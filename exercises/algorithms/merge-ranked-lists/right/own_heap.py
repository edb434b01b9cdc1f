from heapq import heapify, heappop, heapreplace


def merge(lists):
    sources = [iter(one) for one in lists]
    heap = []
    for number, source in enumerate(sources):
        for movie, score in source:
            heap.append((-score, movie, number, score))
            break
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
    return [[movie, score] for movie, score in best.items()]
