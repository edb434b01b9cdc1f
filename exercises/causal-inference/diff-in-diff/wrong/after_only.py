def did(df):
    wide = df.pivot(index=["treated", "unit"], columns="period", values="y").dropna()
    after = wide[1].groupby("treated").mean()
    return float(after[1] - after[0])
