import numpy as np


def cluster_effect(df):
    rows = {0: [], 1: []}
    means = {0: [], 1: []}
    for _, group in df.groupby("cluster"):
        arm = int(group["treatment"].iloc[0])
        rows[arm].extend(group["outcome"])
        means[arm].append(group["outcome"].mean())
    effect = np.mean(means[1]) - np.mean(means[0])
    se = np.sqrt(np.var(means[1], ddof=1) / len(means[1]) + np.var(means[0], ddof=1) / len(means[0]))
    naive = np.sqrt(np.var(rows[1], ddof=1) / len(rows[1]) + np.var(rows[0], ddof=1) / len(rows[0]))
    return {"effect": -effect, "se": se, "naive_se": naive}
