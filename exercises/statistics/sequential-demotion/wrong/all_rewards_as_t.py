from math import log, sqrt


def run(stream, n_arms, delta=0.05):
    counts, sums = [0] * n_arms, [0.0] * n_arms
    active = list(range(n_arms))
    eliminated = []
    for step, (arm, reward) in enumerate(stream, 1):
        if arm not in active:
            continue
        counts[arm] += 1
        sums[arm] += reward
        low, high = {}, {}
        for one in active:
            t = counts[one]
            if t == 0:
                continue
            n = sum(counts)
            radius = sqrt(log(4 * n_arms * n * n / delta) / (2 * n))
            low[one] = sums[one] / t - radius
            high[one] = sums[one] / t + radius
        for one in list(high):
            if any(high[one] < low[other] for other in low):
                active.remove(one)
                eliminated.append((one, step))
    return {"active": active, "eliminated": eliminated}
