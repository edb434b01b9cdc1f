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
        self.values.sort()
        n = len(self.values)
        return (self.values[(n - 1) // 2] + self.values[n // 2]) / 2
