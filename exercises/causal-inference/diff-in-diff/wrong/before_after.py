def did(df):
    wide = df.pivot(index=["treated", "unit"], columns="period", values="y").dropna()
    return float((wide[1] - wide[0]).groupby("treated").mean()[1])
