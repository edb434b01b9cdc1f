import heapq
import math


class MedianTracker:
    def __init__(self):
        self.low, self.high = [], []

    def add(self, x):
        if math.isnan(x):
            raise ValueError("NaN")
        if len(self.low) > len(self.high):
            heapq.heappush(self.high, x)
        else:
            heapq.heappush(self.low, -x)

    def median(self):
        if not self.low:
            raise ValueError("empty")
        if len(self.low) > len(self.high):
            return float(-self.low[0])
        return (self.high[0] - self.low[0]) / 2
