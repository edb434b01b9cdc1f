import math


class MedianTracker:
    def __init__(self):
        self.values = []

    def add(self, x):
        if math.isnan(x):
            raise ValueError("NaN")
        self.values.append(x)

    def median(self):
        if not self.values:
            raise ValueError("empty")
        ordered = sorted(self.values)
        n = len(ordered)
        return (ordered[(n - 1) // 2] + ordered[n // 2]) / 2
