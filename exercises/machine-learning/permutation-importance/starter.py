from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd


def permutation_importance(
    model: Any,
    X: np.ndarray | pd.DataFrame,
    y: np.ndarray | pd.Series,
    metric: Callable[[Any, Any], float],
    n_repeats: int = 5,
    random_state: int | None = None,
) -> dict:
    """Mean drop of metric(y, predictions) when one column of X is shuffled, for each column.

    X has shape (n, d). The keys are the column names of a DataFrame, or x0, x1, … of an array.
    """
    raise NotImplementedError
