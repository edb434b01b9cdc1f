import pandas as pd


def did(df: pd.DataFrame) -> float:
    """Difference-in-differences over the units seen in both periods.

    Columns: unit, period (0/1), treated (0/1, constant within a unit), y.
    """
    # One row a unit: who lacks a period shows as a missing value, and goes.
    wide = df.pivot(index=["treated", "unit"], columns="period", values="y").dropna()
    # With the same units in both periods the mean of changes is the change of means.
    change = (wide[1] - wide[0]).groupby("treated").mean()
    return float(change[1] - change[0])
