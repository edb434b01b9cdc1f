def peak(intervals):
    running = [(start, end) for start, end in intervals if start < end]
    return max((sum(s <= start < e for s, e in running) for start, _ in running), default=0)
