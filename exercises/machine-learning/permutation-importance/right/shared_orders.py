"""The same few row orders for every column, from Python's own generator; a plain function for each kind of table."""

import random
from statistics import fmean


def _shuffle_array(X, j, order):
    copy = X.copy()
    copy[:, j] = copy[order, j]
    return copy


def _shuffle_frame(X, j, order):
    column = X.columns[j]
    return X.assign(**{column: X.iloc[order, j].set_axis(X.index)})


def permutation_importance(model, X, y, metric, n_repeats=5, random_state=None):
    generator = random.Random(random_state)
    rows = range(len(X))
    orders = [generator.sample(rows, len(rows)) for _ in range(n_repeats)]
    is_frame = hasattr(X, "columns")
    shuffle = _shuffle_frame if is_frame else _shuffle_array
    names = X.columns if is_frame else [f"x{j}" for j in range(X.shape[1])]

    if getattr(metric, "needs_proba", False):
        predict = lambda table: model.predict_proba(table)[:, 1]
    else:
        predict = model.predict

    baseline = metric(y, predict(X))
    return {
        name: fmean(baseline - metric(y, predict(shuffle(X, j, order))) for order in orders)
        for j, name in enumerate(names)
    }
