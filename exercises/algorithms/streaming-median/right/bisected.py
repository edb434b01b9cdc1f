from bisect import insort


class MedianTracker:
    """One sorted list: the place is found in O(log n) comparisons, and moving the rest is a fast copy."""

    def __init__(self):
        self.values = []

    def add(self, x):
        if x != x:
            raise ValueError("NaN")
        insort(self.values, x)

    def median(self):
        n = len(self.values)
        if n == 0:
            raise ValueError("empty")
        return (self.values[(n - 1) // 2] + self.values[n // 2]) / 2
