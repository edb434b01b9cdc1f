from collections import Counter
from itertools import accumulate


def peak(intervals):
    """Zero length cancels out by itself: plus one and minus one at the same moment."""
    change = Counter()
    for start, end in intervals:
        change[start] += 1
        change[end] -= 1
    return max(accumulate(change[moment] for moment in sorted(change)), default=0)
