"""One working copy; each column is put back before the next is shuffled. NumPy's older generator."""

import numpy as np
import pandas as pd


def permutation_importance(model, X, y, metric, n_repeats=5, random_state=None):
    random = np.random.RandomState(random_state)
    work = X.copy()
    framed = isinstance(X, pd.DataFrame)
    keys = X.columns.tolist() if framed else ["x%d" % j for j in range(X.shape[1])]
    proba = bool(getattr(metric, "needs_proba", False))

    def evaluate():
        out = model.predict_proba(work)[:, 1] if proba else model.predict(work)
        return metric(y, out)

    start = evaluate()
    result = {}
    for j, key in enumerate(keys):
        total = 0.0
        for _ in range(n_repeats):
            order = random.permutation(X.shape[0])
            if framed:
                work[key] = X[key].take(order).set_axis(X.index)
            else:
                work[:, j] = np.take(X[:, j], order)
            total += start - evaluate()
        if framed:
            work[key] = X[key]
        else:
            work[:, j] = X[:, j]
        result[key] = total / n_repeats
    return result
