"""can_finish by a depth-first walk with a stack of its own; order from behind, largest first."""

from heapq import heappop, heappush


def can_finish(shows, before):
    after = {}
    for a, b in before:
        after.setdefault(a, set()).add(b)
    state = {}
    for root in shows:
        if root in state:
            continue
        state[root] = "open"
        stack = [(root, iter(after.get(root, ())))]
        while stack:
            show, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                state[show] = "done"
                stack.pop()
            elif state.get(following) == "open":
                return False
            elif following not in state:
                state[following] = "open"
                stack.append((following, iter(after.get(following, ()))))
    return True


def order(shows, before):
    if not can_finish(shows, before):
        raise ValueError("a cycle")
    edges = set(map(tuple, before))
    missing = {show: 0 for show in shows}
    after = {show: [] for show in shows}
    for a, b in edges:
        missing[b] += 1
        after[a].append(b)
    heap, result = [], []
    for show in shows:
        if not missing[show]:
            heappush(heap, show)
    while heap:
        result.append(heappop(heap))
        for show in after[result[-1]]:
            missing[show] -= 1
            if not missing[show]:
                heappush(heap, show)
    return result
