def peak(intervals):
    lasting = [(s, e) for s, e in intervals if s < e]
    return max((sum(s < end and start < e for s, e in lasting) for start, end in lasting), default=0)
