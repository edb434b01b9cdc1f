import numpy as np
import pandas as pd


def permutation_importance(model, X, y, metric, n_repeats=5, random_state=None):
    rng = np.random.default_rng(random_state)
    is_frame = isinstance(X, pd.DataFrame)
    names = list(X.columns) if is_frame else [f"x{j}" for j in range(X.shape[1])]

    def score(table):
        if getattr(metric, "needs_proba", False):
            return metric(y, model.predict_proba(table)[:, 1])
        return metric(y, model.predict(table))

    def shuffled(j):
        order = rng.permutation(len(X))
        table = X.copy()
        if is_frame:
            table[names[j]] = X[names[j]].to_numpy()[order]
        else:
            table[:, j] = X[order, j]
        return table

    baseline = score(X)
    importances = {}
    for j, name in enumerate(names):
        drops = [baseline - score(shuffled(j)) for _ in range(n_repeats)]
        importances[name] = float(np.mean(drops))
    return importances
