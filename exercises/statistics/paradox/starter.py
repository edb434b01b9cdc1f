import pandas as pd


def adjusted_effect(df: pd.DataFrame) -> tuple[float, float]:
    """Naive and standardised difference of `retained` between documentary viewers and others.

    Columns: retained (0/1), documentary (0/1), curiosity (stratum). Strata are weighted by all of their viewers.
    """
    raise NotImplementedError
