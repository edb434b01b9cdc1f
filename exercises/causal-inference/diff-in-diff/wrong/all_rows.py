def did(df):
    mean = df.groupby(["treated", "period"])["y"].mean()
    return float((mean[1, 1] - mean[1, 0]) - (mean[0, 1] - mean[0, 0]))
