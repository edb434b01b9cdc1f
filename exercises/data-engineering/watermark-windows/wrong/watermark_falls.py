def tumbling_counts(events, window, lateness):
    counts = {}
    for time, key in events:
        watermark = time - lateness
        start = time // window * window
        if start + window > watermark:
            counts[start, key] = counts.get((start, key), 0) + 1
        for item in sorted(counts):
            if item[0] + window <= watermark:
                yield (*item, counts.pop(item))
    for item in sorted(counts):
        yield (*item, counts[item])
