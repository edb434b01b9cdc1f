def sliding_max(loads, k):
    """Maxima of windows of 1, 2, 4, … values; two of the largest that fit cover a window of k."""
    if k < 1:
        raise ValueError("k < 1")
    if k > len(loads):
        return []
    width, table = 1, list(loads)
    while 2 * width <= k:
        table = [a if a > b else b for a, b in zip(table, table[width:])]
        width *= 2
    return [max(table[i], table[i + k - width]) for i in range(len(loads) - k + 1)]
