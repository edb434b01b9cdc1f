def peak(intervals):
    starts = sorted(s for s, e in intervals if s != e)
    ends = sorted(e for s, e in intervals if s != e)
    best = gone = 0
    for come, start in enumerate(starts, 1):
        while ends[gone] <= start:
            gone += 1
        best = max(best, come - gone)
    return best
