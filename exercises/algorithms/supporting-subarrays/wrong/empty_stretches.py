from bisect import bisect_left, bisect_right, insort


def count_subarrays(bandwidth, k):
    seen = [0]
    total = prefix = 0
    for value in bandwidth:
        prefix += value
        insort(seen, prefix)
        total += bisect_right(seen, prefix - k)
    return total
