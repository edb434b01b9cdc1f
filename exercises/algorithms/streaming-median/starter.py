class MedianTracker:
    """The median of the values added so far."""

    def __init__(self) -> None:
        raise NotImplementedError

    def add(self, x: float) -> None:
        """Takes one value; ValueError for NaN, and nothing changes."""
        raise NotImplementedError

    def median(self) -> float:
        """The middle value, or the mean of the middle two; ValueError where there is none."""
        raise NotImplementedError
