"""Judges weights by what they must satisfy and how well they fit; the rest by the weights that were returned."""

import numpy as np
from greenroom.judging import compare, finding

SLACK = 1e-4  # by which the constraints may be missed
NEAR = 1e-3  # of the spread of the treated series, by which the fit may be worse


def check(case):
    answer, expected = case.answer, case.expected
    if not isinstance(answer, dict) or set(answer) != set(expected):
        yield from compare(answer, expected)
        return
    answer = {key: _array(value) if key != "rmspe_pre" else value for key, value in answer.items()}
    form = [one for one in compare(answer, expected) if one.kind != "values"]
    if form:
        yield from form
        return
    treated_pre, donors_pre, donors_post, treated_post = case.call.args
    w = answer["weights"].astype(float)
    if not np.isfinite(w).all() or w.min() < -SLACK or abs(w.sum() - 1) > SLACK:
        yield finding("values", f"the weights run from {w.min():.4g} to {w.max():.4g} and sum to {w.sum():.6g}; none may be negative, and the sum is 1.")
        return
    reached = float(np.sqrt(np.mean((treated_pre - donors_pre @ w) ** 2)))
    best = expected["rmspe_pre"]
    if reached > best + NEAR * float(np.std(treated_pre)) + 1e-6:
        message = f"the pre-period RMSPE of the weights is {reached:.6g}; {best:.6g} can be reached with weights that are allowed."
        yield finding("values", message, expected["weights"], w)
        return
    size = float(np.abs(donors_pre).max() + np.abs(donors_post).max())
    near = {"relative": 1e-6, "absolute": 1e-9 * size + 1e-9}
    yield from compare(answer["rmspe_pre"], reached, path="rmspe_pre, for the weights returned,", relative=1e-4, absolute=1e-6 * size)
    yield from compare(answer["effect"], treated_post - donors_post @ w, path="the effect, for the weights returned,", **near)


def _array(value):
    """Lists and tuples of numbers are as good as arrays."""
    if not isinstance(value, (list, tuple)):
        return value
    try:
        return np.array(value, dtype=float)
    except (TypeError, ValueError):
        return value
