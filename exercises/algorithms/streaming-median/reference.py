import heapq
import math


class MedianTracker:
    """The median of the values added so far."""

    def __init__(self) -> None:
        # The lower half, negated so that its largest value is on top, and the upper half. The
        # lower one holds as many values as the upper one, or one more.
        self._lower = []
        self._upper = []

    def add(self, x: float) -> None:
        """Takes one value; ValueError for NaN, and nothing changes."""
        # NaN is neither smaller nor larger than anything and would disorder both heaps for good.
        if math.isnan(x):
            raise ValueError("NaN has no place in an order")
        if len(self._lower) > len(self._upper):
            # The lower half is the longer one: it takes x and gives its largest to the upper.
            heapq.heappush(self._upper, -heapq.heappushpop(self._lower, -x))
        else:
            heapq.heappush(self._lower, -heapq.heappushpop(self._upper, x))

    def median(self) -> float:
        """The middle value, or the mean of the middle two; ValueError where there is none."""
        if not self._lower:
            raise ValueError("no values yet")
        if len(self._lower) > len(self._upper):
            return float(-self._lower[0])
        return float((self._upper[0] - self._lower[0]) / 2)
