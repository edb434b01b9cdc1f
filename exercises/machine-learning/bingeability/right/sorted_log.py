"""Sorts the log, keeps the first row of each episode, and walks over every possible pair."""
import math


def bingeability(views, episodes, halflife_hours):
    first = {}
    for viewer, show, episode, hour in sorted(views, key=lambda view: view[3]):
        first.setdefault((show, viewer, episode), hour)
    result = {}
    for show, n in episodes.items():
        viewers = {v for s, v, _ in first if s == show}
        if n == 1 or not viewers:
            continue
        per_viewer = []
        for viewer in viewers:
            total = 0.0
            for e in range(1, n):
                a, b = first.get((show, viewer, e)), first.get((show, viewer, e + 1))
                if a is not None and b is not None:
                    total += math.exp(-math.log(2) * abs(b - a) / halflife_hours)
            per_viewer.append(total / (n - 1))
        result[show] = sum(per_viewer) / len(per_viewer)
    return result
