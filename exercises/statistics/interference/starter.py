import pandas as pd


def cluster_effect(df: pd.DataFrame) -> dict:
    """Effect of a treatment that was assigned by cluster: {"effect", "se", "naive_se"}.

    Columns: cluster, treatment (0/1, constant within a cluster), outcome. se is over cluster means, naive_se over rows.
    """
    raise NotImplementedError
