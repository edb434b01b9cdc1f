import pandas as pd


def average_precision(y, score):
    groups = pd.DataFrame({"y": y, "score": score}).groupby("score")["y"].agg(["sum", "size"]).sort_index(ascending=False)
    total = groups["sum"].sum()
    if total == 0:
        raise ValueError("y holds no positive")
    precision = groups["sum"].cumsum() / groups["size"].cumsum()
    return (groups["sum"] * precision).sum() / total
