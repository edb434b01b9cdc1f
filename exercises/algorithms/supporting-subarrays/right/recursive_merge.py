from itertools import accumulate


def count_subarrays(bandwidth, k):
    def sort(part):
        if len(part) < 2:
            return part, 0
        middle = len(part) // 2
        left, in_left = sort(part[:middle])
        right, in_right = sort(part[middle:])
        across = i = 0
        for value in right:
            while i < len(left) and value - left[i] >= k:
                i += 1
            across += i
        return sorted(left + right), in_left + in_right + across

    return sort(list(accumulate(bandwidth, initial=0)))[1]
