def count_subarrays(bandwidth, k):
    """Counts pairs of prefix sums while they are merge sorted, without recursion."""
    prefix = [0]
    for value in bandwidth:
        prefix.append(prefix[-1] + value)
    runs, found = [[p] for p in prefix], 0
    while len(runs) > 1:
        merged = []
        for at in range(0, len(runs), 2):
            left = runs[at]
            right = runs[at + 1] if at + 1 < len(runs) else []
            below = 0
            for p in right:
                while below < len(left) and left[below] <= p - k:
                    below += 1
                found += below
            merged.append(sorted(left + right))
        runs = merged
    return found
