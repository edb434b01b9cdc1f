def sliding_max(loads, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    ahead, behind = [0] * len(loads), [0] * len(loads)
    run = 0
    for i, load in enumerate(loads):
        run = max(load, 0 if i % k == 0 else run)
        ahead[i] = run
    for i in range(len(loads) - 1, -1, -1):
        run = max(loads[i], 0 if (i + 1) % k == 0 or i == len(loads) - 1 else run)
        behind[i] = run
    return [max(behind[i], ahead[i + k - 1]) for i in range(len(loads) - k + 1)]
