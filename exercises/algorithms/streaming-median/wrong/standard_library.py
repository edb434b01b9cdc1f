import math
import statistics


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
        return float(statistics.median(self.values))
