import pandas as pd


def average_precision(y, score):
    if y.sum() == 0:
        raise ValueError("no positives")
    ranked = pd.DataFrame({"y": y, "score": score}).sort_values("score", ascending=False, kind="stable", ignore_index=True)
    ranked["precision"] = ranked["y"].cumsum() / (ranked.index + 1)
    groups = ranked.groupby("score").agg(precision=("precision", "mean"), hits=("y", "sum"))
    return float((groups["precision"] * groups["hits"]).sum() / y.sum())
