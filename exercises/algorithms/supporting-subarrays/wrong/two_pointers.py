def count_subarrays(bandwidth, k):
    total = start = window = 0
    for end, value in enumerate(bandwidth):
        window += value
        while start <= end and window >= k:
            total += len(bandwidth) - end
            window -= bandwidth[start]
            start += 1
    return total
