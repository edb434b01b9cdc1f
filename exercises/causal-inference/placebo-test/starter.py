import pandas as pd


def placebo_p(panel: pd.DataFrame, treated: int, t0: int) -> float:
    """Share of all markets (columns) whose post/pre RMSPE ratio is at least that of the treated one.

    Rows are weeks, those before t0 are pre. The treated market is never a donor.
    """
    raise NotImplementedError
