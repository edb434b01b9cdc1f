"""A heap of open windows: the oldest is looked at first."""

import heapq
import math
from collections import defaultdict


def tumbling_counts(events, window, lateness):
    counts = defaultdict(lambda: defaultdict(int))
    ends = []
    watermark = -math.inf

    def close_until(limit):
        while ends and ends[0] <= limit:
            end = heapq.heappop(ends)
            by_key = counts.pop(end)
            for key in sorted(by_key):
                yield (end - window, key, by_key[key])

    for time, key in events:
        end = (time // window + 1) * window
        watermark = max(watermark, time - lateness)
        if end <= watermark:
            continue
        if end not in counts:
            heapq.heappush(ends, end)
        counts[end][key] += 1
        yield from close_until(watermark)
    yield from close_until(math.inf)
