def peak(intervals: list[tuple[float, float]]) -> int:
    """The largest number of closed-open intervals [start, end) that hold one moment."""
    # Zero length goes first of all: it has no moment at which it runs.
    lasting = [(start, end) for start, end in intervals if start < end]
    changes = [(start, 1) for start, _ in lasting] + [(end, -1) for _, end in lasting]
    # At the same moment -1 sorts before 1: who leaves is gone before the next one comes.
    changes.sort()
    running = highest = 0
    for _, change in changes:
        running += change
        highest = max(highest, running)
    return highest
