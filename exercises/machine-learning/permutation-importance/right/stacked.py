"""One call of the model for each column: its shuffled tables are stacked and the predictions cut apart again."""

import numpy as np
import pandas as pd


class _Scorer:
    def __init__(self, model, y, metric):
        self.model, self.y, self.metric = model, y, metric
        self.proba = getattr(metric, "needs_proba", False)

    def __call__(self, table):
        predictions = self.model.predict_proba(table)[:, 1] if self.proba else self.model.predict(table)
        parts = np.split(np.asarray(predictions), len(table) // len(self.y))
        return np.array([self.metric(self.y, part) for part in parts])


def permutation_importance(model, X, y, metric, n_repeats=5, random_state=None):
    n, d = X.shape
    scores = _Scorer(model, y, metric)
    children = np.random.SeedSequence(random_state).spawn(d)
    baseline = scores(X)[0]
    importances = {}
    for j in range(d):
        rng = np.random.default_rng(children[j])
        order = np.concatenate([rng.permutation(n) for _ in range(n_repeats)])
        if isinstance(X, pd.DataFrame):
            name = X.columns[j]
            table = pd.concat([X] * n_repeats, ignore_index=True)
            table[name] = X[name].iloc[order].reset_index(drop=True)
        else:
            name = f"x{j}"
            table = np.tile(X, (n_repeats, 1))
            table[:, j] = X[order, j]
        importances[name] = (baseline - scores(table)).mean()
    return importances
