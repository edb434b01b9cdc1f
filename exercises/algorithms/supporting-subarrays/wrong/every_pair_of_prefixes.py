from itertools import accumulate


def count_subarrays(bandwidth, k):
    sums = list(accumulate(bandwidth, initial=0))
    return sum(sums[end] - sums[start] >= k for end in range(len(sums)) for start in range(end))
