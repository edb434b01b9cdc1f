"""Holds the reference against scikit-learn's permutation_importance and against a closed form."""

import numpy as np
import pandas as pd
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LinearRegression, LogisticRegression


def neg_mse(y, predictions):
    return -np.mean((y - predictions) ** 2)


def neg_log_loss(y, probability):
    return np.mean(y * np.log(probability) + (1 - y) * np.log(1 - probability))


neg_log_loss.needs_proba = True


def check(reference) -> None:
    """Raises AssertionError where the reference lies further off than chance allows."""
    for seed in range(4):
        rng = np.random.default_rng(seed)
        X = rng.normal(size=(120, 3)) * [1.0, 2.0, 0.5]
        signal = X @ [1.0, -0.5, 0.0]
        _against_sklearn(reference, LinearRegression(), X, signal + rng.normal(size=120), neg_mse, seed)
        frame = pd.DataFrame(X, columns=["days_idle", "hours", "profiles"])
        _against_sklearn(reference, LogisticRegression(), frame, (signal + rng.normal(size=120) > 0).astype(int), neg_log_loss, seed)
        _against_closed_form(reference, X, signal, seed)


def _against_sklearn(reference, model, X, y, metric, seed, repeats=40):
    def scorer(fitted, table, target):
        return metric(target, fitted.predict_proba(table)[:, 1] if hasattr(metric, "needs_proba") else fitted.predict(table))

    model.fit(X, y)
    theirs = permutation_importance(model, X, y, scoring=scorer, n_repeats=repeats, random_state=seed)
    ours = reference.permutation_importance(model, X, y, metric, n_repeats=repeats, random_state=seed)
    names = list(X.columns) if isinstance(X, pd.DataFrame) else ["x0", "x1", "x2"]
    assert list(ours) == names, ours
    gaps = np.abs(np.array(list(ours.values())) - theirs.importances_mean)
    assert (gaps <= 7 * theirs.importances_std * np.sqrt(2 / repeats) + 1e-9).all(), (seed, ours, theirs.importances_mean)


def _against_closed_form(reference, X, y, seed):
    """A model that predicts y exactly: the mean over all shuffles is 2 w² times the variance of the column."""
    model = LinearRegression().fit(X, y)
    ours = reference.permutation_importance(model, X, y, neg_mse, n_repeats=400, random_state=seed)
    assert np.allclose(list(ours.values()), 2 * model.coef_**2 * X.var(axis=0), rtol=0.05, atol=1e-9), (seed, ours)
