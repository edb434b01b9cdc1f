def cluster_effect(df):
    clusters = df.groupby("cluster", as_index=False).agg(outcome=("outcome", "mean"), treatment=("treatment", "max"))

    def error(table):
        return sum(table.loc[table.treatment == arm, "outcome"].sem() ** 2 for arm in (0, 1)) ** 0.5

    by_arm = clusters.groupby("treatment").outcome.mean()
    return {"naive_se": error(df), "se": error(clusters), "effect": by_arm.loc[1] - by_arm.loc[0]}
