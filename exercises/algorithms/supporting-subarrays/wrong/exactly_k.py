from collections import Counter


def count_subarrays(bandwidth, k):
    seen = Counter([0])
    total = prefix = 0
    for value in bandwidth:
        prefix += value
        total += seen[prefix - k]
        seen[prefix] += 1
    return total
