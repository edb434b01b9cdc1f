def did(df):
    wide = df.pivot(index=["treated", "unit"], columns="period", values="y").fillna(0)
    change = (wide[1] - wide[0]).groupby("treated").mean()
    return float(change[1] - change[0])
