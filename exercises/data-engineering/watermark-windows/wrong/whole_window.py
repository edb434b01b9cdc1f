def tumbling_counts(events, window, lateness):
    counts = {}
    latest = float("-inf")
    for time, key in events:
        latest = max(latest, time)
        start = time // window * window
        if start + window > latest - lateness:
            counts.setdefault(start, []).append(key)
        for start in sorted(counts):
            if start + window <= latest - lateness:
                keys = counts.pop(start)
                yield (start, min(keys), len(keys))
    for start in sorted(counts):
        yield (start, min(counts[start]), len(counts[start]))
