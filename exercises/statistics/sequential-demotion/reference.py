from collections.abc import Iterable
from math import log, sqrt


def run(stream: Iterable[tuple[int, float]], n_arms: int, delta: float = 0.05) -> dict:
    """Successive elimination with intervals that hold at every step.

    stream gives (arm, reward), arm from 0 to n_arms - 1, reward in [0, 1]. Returns
    {"active": arms left, ascending, "eliminated": [(arm, step)]}; the first step is 1.
    """
    counts, sums = [0] * n_arms, [0.0] * n_arms
    active = list(range(n_arms))
    eliminated = []

    def bounds(arm):
        t = counts[arm]
        # An arm without rewards may be anything: it neither falls nor pushes another out.
        if t == 0:
            return float("-inf"), float("inf")
        radius = sqrt(log(4 * n_arms * t**2 / delta) / (2 * t))
        return sums[arm] / t - radius, sums[arm] / t + radius

    for step, (arm, reward) in enumerate(stream, start=1):
        if arm not in active:
            continue
        counts[arm] += 1
        sums[arm] += reward
        intervals = {one: bounds(one) for one in active}
        # The highest lower bound is the only one that matters, and its own arm always survives it.
        bar = max(lower for lower, _ in intervals.values())
        eliminated += [(one, step) for one in active if intervals[one][1] < bar]
        active = [one for one in active if intervals[one][1] >= bar]
    return {"active": active, "eliminated": eliminated}
