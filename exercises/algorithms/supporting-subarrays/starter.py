def count_subarrays(bandwidth: list[int], k: int) -> int:
    """How many non-empty contiguous stretches of bandwidth have a sum of at least k."""
    raise NotImplementedError
