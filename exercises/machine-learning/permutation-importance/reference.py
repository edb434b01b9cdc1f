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
    The model is called 1 + d * n_repeats times; X is never changed.
    """
    rng = np.random.default_rng(random_state)
    is_frame = isinstance(X, pd.DataFrame)
    names = list(X.columns) if is_frame else [f"x{j}" for j in range(X.shape[1])]

    def score(table: Any) -> float:
        if getattr(metric, "needs_proba", False):
            return metric(y, model.predict_proba(table)[:, 1])
        return metric(y, model.predict(table))

    def shuffled(j: int) -> Any:
        order = rng.permutation(len(X))
        table = X.copy()
        if is_frame:
            # The column's own array keeps the dtype; a Series would be put back in order by its index.
            table[names[j]] = X[names[j]].array[order]
        else:
            table[:, j] = X[order, j]
        return table

    baseline = score(X)
    return {name: float(np.mean([baseline - score(shuffled(j)) for _ in range(n_repeats)])) for j, name in enumerate(names)}
