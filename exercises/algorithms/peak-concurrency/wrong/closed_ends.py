def peak(intervals):
    changes = []
    for start, end in intervals:
        if start < end:
            changes.append((start, 1))
            changes.append((end, -1))
    changes.sort(key=lambda change: (change[0], -change[1]))
    running = highest = 0
    for _, change in changes:
        running += change
        highest = max(highest, running)
    return highest
