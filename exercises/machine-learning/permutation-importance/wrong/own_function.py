from sklearn import inspection
from sklearn.metrics import make_scorer


def permutation_importance(model, X, y, metric, n_repeats=5, random_state=None):
    scoring = make_scorer(metric, response_method="predict_proba" if getattr(metric, "needs_proba", False) else "predict")
    result = inspection.permutation_importance(model, X, y, scoring=scoring, n_repeats=n_repeats, random_state=random_state)
    names = X.columns if hasattr(X, "columns") else [f"x{j}" for j in range(X.shape[1])]
    return dict(zip(names, result.importances_mean.tolist()))
