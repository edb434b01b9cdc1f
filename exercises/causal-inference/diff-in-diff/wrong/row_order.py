def did(df):
    df = df.assign(change=df.groupby("unit")["y"].diff()).dropna(subset=["change"])
    change = df.groupby("treated")["change"].mean()
    return float(change[1] - change[0])
