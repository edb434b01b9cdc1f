import numpy as np
import pandas as pd

COLUMNS = ["item", "position", "clicked"]


def examination(impressions):
    log = pd.DataFrame(impressions, columns=COLUMNS)
    rates = log.groupby("position")["clicked"].mean()
    rates = rates.reindex(range(1, log["position"].max() + 1))
    return (rates / rates.loc[1]).to_numpy()


def debiased_ctr(impressions, exam):
    log = pd.DataFrame(impressions, columns=COLUMNS)
    known = pd.Series(np.asarray(exam, dtype=float), index=range(1, len(exam) + 1)).dropna()
    log["look"] = log["position"].map(known)
    sums = log.dropna(subset=["look"]).groupby("item")[["clicked", "look"]].sum()
    sums = sums[sums["look"] > 0]
    return (sums["clicked"] / sums["look"]).to_dict()
