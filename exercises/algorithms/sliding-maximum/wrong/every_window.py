def sliding_max(loads, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    return [max(loads[i : i + k]) for i in range(len(loads) - k + 1)]
