import numpy as np


def did(df):
    before, after = df[df.period == 0], df[df.period == 1]
    pairs = before.merge(after, on=["unit", "treated"], suffixes=("_0", "_1"))
    A = np.column_stack([np.ones(len(pairs)), pairs["treated"]])
    return np.linalg.lstsq(A, (pairs["y_1"] - pairs["y_0"]).to_numpy(dtype=float), rcond=None)[0][1]
