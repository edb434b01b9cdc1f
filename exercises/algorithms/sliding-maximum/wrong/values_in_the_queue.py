from collections import deque


def sliding_max(loads, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    result, queue = [], deque()
    for i, load in enumerate(loads):
        while queue and queue[-1] <= load:
            queue.pop()
        queue.append(load)
        if i >= k and queue[0] == loads[i - k]:
            queue.popleft()
        if i >= k - 1:
            result.append(queue[0] if queue else load)
    return result
