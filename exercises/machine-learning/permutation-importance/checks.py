"""Judges random importances by the spread of single shuffles, and what the watching model saw."""

import ast

import numpy as np
import pandas as pd
from greenroom.judging import compare, finding

SHUFFLES = 60  # of each column, to learn how single drops spread
WIDTH = 7.0  # standard errors that an answer may lie off; chance takes a right one there once in hundreds of millions


def check_source(tree):
    """scikit-learn's own function is refused, in whatever way it is brought in."""
    nodes = list(ast.walk(tree))
    imports = [alias for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    roots = {alias.asname or "sklearn" for alias in imports if alias.name.split(".")[0] == "sklearn"}
    lines = sorted(node.lineno for node in nodes if _brings_in_inspection(node, roots))
    if lines:
        yield finding("forbidden", f"Line {lines[0]} takes sklearn.inspection; here the shuffling is yours to write.")


def _brings_in_inspection(node, roots):
    if isinstance(node, ast.Import):
        return any(_within_inspection(alias.name) for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        module = node.module or ""
        return _within_inspection(module) or (module == "sklearn" and any(alias.name == "inspection" for alias in node.names))
    if isinstance(node, ast.Attribute):
        return node.attr == "inspection" and isinstance(node.value, ast.Name) and node.value.id in roots
    if isinstance(node, ast.Call):
        return any(isinstance(part, ast.Constant) and _within_inspection(str(part.value)) for part in node.args)
    return False


def _within_inspection(module):
    return module == "sklearn.inspection" or module.startswith("sklearn.inspection.")


def check(case):
    if not case.call.name:
        yield from _same_again(case.answer)
        return
    model, X, y, metric, n_repeats = _arguments(case.call)
    yield from _seen(case.observed, X.shape[1], n_repeats)
    if not isinstance(case.answer, dict) or set(case.answer) != set(case.expected):
        keys = dict.fromkeys(case.answer) if isinstance(case.answer, dict) else case.answer
        yield from compare(keys, dict.fromkeys(case.expected))
        return
    drops = _single_drops(model, X, y, metric)
    wrong = list(_values(case.answer, drops, n_repeats))
    if wrong:
        wrong[0].message += _why(case.answer, drops, n_repeats, case.observed["tables"] == 1, isinstance(X, pd.DataFrame))
    yield from wrong


def _arguments(call):
    model, X, y, metric, *rest = call.args
    return model, X, y, metric, rest[0] if rest else call.kwargs.get("n_repeats", 5)


def _same_again(answer):
    if list(compare(answer["again"], answer["first"])):
        message = "The same seed gives two different answers. Make one generator from random_state in each call, and draw all from it."
        yield finding("randomness", message, answer["first"], answer["again"])


def _seen(observed, d, n_repeats):
    """What the model that was passed in has noticed; each of these can only speak against the answer."""
    if observed["X_changed"]:
        yield finding("mutation", "X is not as it was after the call. Shuffle a copy, or put the column back.")
    if observed["unlike"]:
        yield finding("type", f"The model was given {observed['unlike']}.")
    most = 1 + d * n_repeats
    if observed["calls"] > most:
        message = f"The model was called {observed['calls']} times; at most 1 + {d} · {n_repeats} = {most} calls are allowed."
        yield finding("calls", f"{message} The baseline is needed only once.", most, observed["calls"])
    if observed["changed_values"] is not None:
        name = observed["changed_values"]
        message = f"The model was given a table in which column {name!r} does not hold the values that it has in X."
        yield finding("values", f"{message} A shuffle keeps every value, as often as it was there.")
    elif 1 < observed["tables"] <= 1 + d and n_repeats > 1 and not observed["unlike"]:
        message = f"The model saw only {observed['tables']} different tables."
        yield finding("randomness", f"{message} Each of the {n_repeats} repeats of a column needs a shuffle of its own.")


def _single_drops(model, X, y, metric):
    """For each column the drops of many single shuffles."""
    rng = np.random.default_rng(20_260_630)
    is_frame = isinstance(X, pd.DataFrame)
    names = list(X.columns) if is_frame else [f"x{j}" for j in range(X.shape[1])]

    def score(table):
        return metric(y, model.predict_proba(table)[:, 1] if getattr(metric, "needs_proba", False) else model.predict(table))

    def drop(j):
        table = X.copy()
        order = rng.permutation(len(X))
        if is_frame:
            table[names[j]] = X[names[j]].array[order]
        else:
            table[:, j] = X[order, j]
        return baseline - score(table)

    model.watch = None
    baseline = score(X)
    return {name: np.array([drop(j) for _ in range(SHUFFLES)]) for j, name in enumerate(names)}


def _values(answer, drops, n_repeats):
    for name, single in drops.items():
        allowed = WIDTH * single.std(ddof=1) * np.sqrt(1 / n_repeats + 1 / len(single)) + 1e-9 * (1 + abs(single.mean()))
        mean, received = float(single.mean()), answer[name]
        for one in compare(received, mean, relative=0.0, absolute=allowed, path=f"the importance of {name!r}"):
            if one.kind == "values":
                one.message = f"The importance of {name!r} is {received:.6g}; right shuffles give {mean:.6g}, give or take {allowed:.2g}."
            yield one


def _why(answer, drops, n_repeats, nothing_shuffled, is_frame):
    """A sentence for a slip that shows in all columns at once."""
    if nothing_shuffled:
        aligned = " (pandas puts a Series back in order by its index when it is assigned)" if is_frame else ""
        return f" The model was only ever given X as it is; nothing was shuffled{aligned}."
    try:
        received = np.array([float(answer[name]) for name in drops])
    except (TypeError, ValueError):
        return ""
    means = np.array([single.mean() for single in drops.values()])
    near = 0.25 * np.abs(means).max()
    if (np.abs(received + means) <= near).all():
        return " The signs are turned: a drop is the baseline minus the score after shuffling."
    if n_repeats > 1 and (np.abs(received - n_repeats * means) <= n_repeats * near).all():
        return " This looks like the sum over the repeats; the mean is asked for."
    if len(means) > 1 and np.ptp(received) < 0.5 * np.ptp(means) and received.min() > 0.8 * means.max():
        return " All columns look alike and too important: are they shuffled together, or left shuffled one after the other?"
    return ""
