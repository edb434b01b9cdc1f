import pandas as pd


def did(df: pd.DataFrame) -> float:
    """Difference-in-differences over the units seen in both periods.

    Columns: unit, period (0/1), treated (0/1, constant within a unit), y.
    """
    raise NotImplementedError
