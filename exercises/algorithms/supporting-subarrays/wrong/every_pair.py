def count_subarrays(bandwidth, k):
    total = 0
    for start in range(len(bandwidth)):
        window = 0
        for value in bandwidth[start:]:
            window += value
            if window >= k:
                total += 1
    return total
