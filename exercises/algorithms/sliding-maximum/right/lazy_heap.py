import heapq


def sliding_max(loads, k):
    if k <= 0:
        raise ValueError("k must be positive")
    heap, out = [], []
    for i, load in enumerate(loads):
        heapq.heappush(heap, (-load, i))
        while heap[0][1] <= i - k:
            heapq.heappop(heap)
        if i + 1 >= k:
            out.append(-heap[0][0])
    return out
