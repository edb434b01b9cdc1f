from bisect import bisect_right


def count_subarrays(bandwidth: list[int], k: int) -> int:
    """How many non-empty contiguous stretches of bandwidth have a sum of at least k."""
    # The stretch from i to j sums to sums[j + 1] - sums[i].
    sums = [0]
    for value in bandwidth:
        sums.append(sums[-1] + value)

    # For each end, count the earlier prefix sums that are at most (its own - k). Positions in the
    # sorted order serve as the places of a Fenwick tree, which counts in O(log n).
    order = sorted(sums)
    tree = [0] * (len(order) + 1)
    total = 0
    for prefix in sums:
        # Asked before the prefix itself is added: the empty stretch must not count when k <= 0.
        place = bisect_right(order, prefix - k)
        while place > 0:
            total += tree[place]
            place -= place & -place
        place = bisect_right(order, prefix)
        while place < len(tree):
            tree[place] += 1
            place += place & -place
    return total
