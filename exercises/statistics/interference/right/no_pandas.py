from statistics import fmean, variance


def cluster_effect(df):
    households = {}
    for cluster, treatment, outcome in zip(df["cluster"], df["treatment"], df["outcome"]):
        households.setdefault((int(treatment), cluster), []).append(float(outcome))
    arms = [[values for (arm, _), values in households.items() if arm == which] for which in (0, 1)]
    means = [[fmean(values) for values in arm] for arm in arms]
    rows = [[value for values in arm for value in values] for arm in arms]

    def error(pair):
        return (variance(pair[0]) / len(pair[0]) + variance(pair[1]) / len(pair[1])) ** 0.5

    return {"effect": fmean(means[1]) - fmean(means[0]), "se": error(means), "naive_se": error(rows)}
