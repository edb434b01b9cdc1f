import pandas as pd


def billboard_effect(df: pd.DataFrame) -> dict:
    """Difference-in-differences over cities: {"effect", "ci_low", "ci_high"} (95 %).

    Columns: city, day, treated (0/1, constant within a city), post (0/1), signups.
    """
    raise NotImplementedError
