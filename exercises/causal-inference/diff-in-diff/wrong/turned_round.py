def did(df):
    wide = df.pivot(index=["treated", "unit"], columns="period", values="y").dropna()
    change = (wide[1] - wide[0]).groupby("treated").mean()
    return float(change[0] - change[1])
