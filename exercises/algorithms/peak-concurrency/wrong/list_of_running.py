def peak(intervals):
    running, most = [], 0
    for start, end in sorted(intervals):
        running = [other for other in running if other > start]
        if end > start:
            running.append(end)
        most = max(most, len(running))
    return most
