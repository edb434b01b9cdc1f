def adjusted_effect(df):
    df = df[df.groupby("curiosity")["documentary"].transform("nunique") == 2]
    treated = df[df["documentary"] == 1]
    others = df[df["documentary"] == 0]
    naive = treated["retained"].mean() - others["retained"].mean()
    total = 0.0
    weight = 0
    for stratum, rows in df.groupby("curiosity"):
        one = rows.loc[rows["documentary"] == 1, "retained"]
        zero = rows.loc[rows["documentary"] == 0, "retained"]
        if len(one) == 0 or len(zero) == 0:
            continue
        total += len(rows) * (one.mean() - zero.mean())
        weight += len(rows)
    return naive, total / weight
