from bisect import bisect_right, insort
from itertools import accumulate


def count_subarrays(bandwidth, k):
    """Blocks of sorted prefix sums: insertion moves a few hundred items only."""
    blocks, total = [[0]], 0
    for prefix in accumulate(bandwidth):
        wanted = prefix - k
        for block in blocks:
            if block[-1] <= wanted:
                total += len(block)
            else:
                total += bisect_right(block, wanted)
                break
        at = 0
        while at < len(blocks) - 1 and blocks[at][-1] < prefix:
            at += 1
        insort(blocks[at], prefix)
        if len(blocks[at]) > 1500:
            half = len(blocks[at]) // 2
            blocks[at : at + 1] = [blocks[at][:half], blocks[at][half:]]
    return total
