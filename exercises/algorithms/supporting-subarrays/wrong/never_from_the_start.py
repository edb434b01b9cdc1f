from bisect import bisect_left, bisect_right, insort


def count_subarrays(bandwidth, k):
    seen = []
    total = prefix = 0
    for value in bandwidth:
        prefix += value
        total += bisect_right(seen, prefix - k)
        insort(seen, prefix)
    return total
