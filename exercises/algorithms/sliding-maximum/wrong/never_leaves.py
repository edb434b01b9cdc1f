from collections import deque


def sliding_max(loads, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    if k > len(loads):
        return []
    result, queue = [], deque()
    for i, load in enumerate(loads):
        while queue and loads[queue[-1]] <= load:
            queue.pop()
        queue.append(i)
        if i >= k - 1:
            result.append(loads[queue[0]])
    return result
