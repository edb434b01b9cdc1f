def adjusted_effect(df):
    treated = df[df["documentary"] == 1]
    others = df[df["documentary"] == 0]
    naive = treated["retained"].mean() - others["retained"].mean()
    total = 0.0
    weight = 0
    for stratum, rows in df.groupby("curiosity"):
        one = rows.loc[rows["documentary"] == 1, "retained"]
        zero = rows.loc[rows["documentary"] == 0, "retained"]

        total += len(rows) * (one.mean() - zero.mean())
        weight += len(rows)
    return naive, total / weight
