from collections import defaultdict


def did(df):
    seen = defaultdict(dict)
    for unit, period, treated, y in zip(df["unit"], df["period"], df["treated"], df["y"]):
        seen[unit, treated][period] = y
    changes = {0: [], 1: []}
    for (_, treated), ys in seen.items():
        if len(ys) == 2:
            changes[treated].append(ys[1] - ys[0])
    return sum(changes[1]) / len(changes[1]) - sum(changes[0]) / len(changes[0])
