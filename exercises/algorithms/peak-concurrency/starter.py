def peak(intervals: list[tuple[float, float]]) -> int:
    """The largest number of closed-open intervals [start, end) that hold one moment."""
    raise NotImplementedError
