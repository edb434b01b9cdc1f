"""Judges factors by what they do: the objective after each sweep, held-out ratings, rows without observations, the seed."""

import numpy as np
from greenroom.judging import compare, finding

AHEAD = 0.9  # of the baseline's error
SLACK = 1e-7  # of the objective: what rounding may add at the end of a descent


def check(case):
    if isinstance(case.expected, dict):
        yield from _same(case.answer["twice"])
    elif isinstance(case.expected, list):
        yield from _sweeps(case.answer, case.expected, **case.expected_observed)
    else:
        R, mask = case.call.args[:2]
        wrong = list(_form(case.answer, case.expected))
        yield from wrong or _fitted(case, R, mask)


def _form(answer, expected):
    """Two finite arrays of the right shapes."""
    for one in compare(answer, expected):
        if one.kind != "values":
            yield one
            return
    for name, part in zip("UV", answer):
        if not np.isfinite(part).all():
            row = int(np.argmax(~np.isfinite(part).all(axis=1)))
            yield finding("values", f"{name}[{row}] is not finite: {part[row]}.")
            return


def _fitted(case, R, mask):
    U, V = case.answer
    for name, part, seen in (("U", U, mask.any(axis=1)), ("V", V, mask.any(axis=0))):
        for row in np.flatnonzero(~seen):
            if np.abs(part[row]).max() > 1e-6:
                yield finding("values", f"nothing was observed for {name}[{row}], so the penalty alone decides: it should be zeros.", [0.0], part[row])
                return
    if case.expected_observed is None:
        return  # too small a table to hold anything out
    full = case.expected_observed["full"]
    out = ~mask & mask.any(axis=1)[:, None] & mask.any(axis=0)[None, :]
    mine, theirs = _rmse(U @ V.T, full, out), _rmse(_biases(R, mask), full, out)
    if mine > AHEAD * theirs:
        yield finding("values", f"the held-out RMSE is {mine:.3f}; means of users and items alone give {theirs:.3f}, and 10 % less was expected.")


def _sweeps(answer, expected, R, mask, reg):
    for factors, wanted in zip(answer, expected):
        wrong = list(_form(factors, wanted))
        if wrong:
            yield from wrong
            return
    values = [_objective(U, V, R, mask, reg) for U, V in answer]
    for sweep, (before, after) in enumerate(zip(values, values[1:]), start=2):
        if after > before * (1 + SLACK):
            yield finding("values", f"the objective rises in sweep {sweep}, from {before:.6g} to {after:.6g}.", before, after)
            return
    if values[-1] > 0.999 * values[0]:
        yield finding("values", f"the objective stays at {values[0]:.6g} from the first sweep to the last: do the sweeps go on from one another?")


def _same(pair):
    if list(compare(pair[1], pair[0], relative=1e-9)):
        yield finding("randomness", "the same seed gives two different results.")


def _objective(U, V, R, mask, reg):
    return float(((R - U @ V.T)[mask] ** 2).sum() + reg * ((U**2).sum() + (V**2).sum()))


def _rmse(predicted, full, out):
    return float(np.sqrt(np.mean((predicted - full)[out] ** 2)))


def _biases(R, mask):
    """The overall mean plus a bias for each user and each item, by alternating means."""
    mean = R[mask].mean()
    user, item = np.zeros((len(R), 1)), np.zeros((1, R.shape[1]))
    for _ in range(20):
        user = (mask * (R - mean - item)).sum(axis=1, keepdims=True) / np.maximum(mask.sum(axis=1, keepdims=True), 1)
        item = (mask * (R - mean - user)).sum(axis=0, keepdims=True) / np.maximum(mask.sum(axis=0, keepdims=True), 1)
    return mean + user + item
