from collections import deque


def sliding_max(loads: list[float], k: int) -> list[float]:
    """The largest of every k neighbouring loads, from left to right; ValueError for k < 1."""
    if k < 1:
        raise ValueError(f"a window holds at least one value, not {k}")
    highest = []
    # Positions that may still become the largest, their loads falling: whoever has a load behind
    # it that is at least as high, and leaves later, never will.
    hopeful = deque()
    for position, load in enumerate(loads):
        while hopeful and loads[hopeful[-1]] <= load:
            hopeful.pop()
        hopeful.append(position)
        if hopeful[0] == position - k:
            hopeful.popleft()
        if position >= k - 1:
            highest.append(loads[hopeful[0]])
    return highest
