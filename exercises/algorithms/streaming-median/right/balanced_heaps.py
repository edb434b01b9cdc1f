import heapq
import math


class NoValues(ValueError):
    pass


class MedianTracker:
    def __init__(self):
        self.low, self.high = [], []

    def add(self, x):
        if math.isnan(x):
            raise ValueError(x)
        if self.low and x < -self.low[0]:
            heapq.heappush(self.low, -x)
        else:
            heapq.heappush(self.high, x)
        if len(self.low) > len(self.high) + 1:
            heapq.heappush(self.high, -heapq.heappop(self.low))
        elif len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))

    def median(self):
        if not self.low and not self.high:
            raise NoValues()
        if len(self.low) == len(self.high):
            return (-self.low[0] + self.high[0]) / 2
        return -self.low[0]
