def peak(intervals):
    starts = sorted(s for s, e in intervals if s < e)
    ends = sorted(e for s, e in intervals if s < e)
    counts, gone = [], 0
    for come, start in enumerate(starts, 1):
        while ends[gone] <= start:
            gone += 1
        counts.append(come - gone)
    return max(counts)
