def sliding_max(loads: list[float], k: int) -> list[float]:
    """The largest of every k neighbouring loads, from left to right; ValueError for k < 1."""
    raise NotImplementedError
