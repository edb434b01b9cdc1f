def sliding_max(loads, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    if k > len(loads):
        return []
    highest = max(loads[:k])
    result = [highest]
    for i in range(k, len(loads)):
        if loads[i] >= highest:
            highest = loads[i]
        elif loads[i - k] == highest:
            highest = max(loads[i - k + 1 : i + 1])
        result.append(highest)
    return result
