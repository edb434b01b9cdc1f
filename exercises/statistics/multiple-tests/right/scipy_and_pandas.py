import pandas as pd
from scipy.stats import false_discovery_control


def adjust(pvalues, method):
    p = pd.Series(pvalues, dtype=float)
    if p.isna().any():
        raise ValueError("missing p-value")
    if method == "bonferroni":
        return (p * len(p)).clip(upper=1).to_numpy()
    if method == "holm":
        ranked = p.sort_values()
        return (ranked * range(len(p), 0, -1)).cummax().clip(upper=1).sort_index().tolist()
    if method == "bh":
        return false_discovery_control(p.to_numpy()) if len(p) else []
    raise ValueError(f"no method {method}")
