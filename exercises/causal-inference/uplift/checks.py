"""Judges scores by their Qini when the experiment is repeated; areas by plain comparison."""

import numpy as np
from greenroom.judging import finding

ENOUGH = 0.6  # of the Qini that the reference reaches


def check(case):
    if case.call.name == "qini":
        return None
    return list(_held_out(case.answer, case.expected, **case.expected_observed))


def _held_out(answer, expected, y, treated):
    try:
        scores = np.asarray(answer, dtype=float)
    except (TypeError, ValueError):
        yield finding("type", "the scores are not an array of numbers.", expected, answer)
        return
    if scores.shape != expected.shape:
        yield finding("shape", f"the scores have the shape {scores.shape}; one for each row, {expected.shape}, was expected.")
    elif not np.isfinite(scores).all():
        yield finding("values", "some of the scores are not finite.")
    elif (reached := _qini(y, treated, scores)) < ENOUGH * (best := _qini(y, treated, expected)):
        yield finding("values", f"the Qini of the scores on held-out data is {reached:.4g}; two linear models reach {best:.4g}, and 60 % of it was expected.")


def _qini(y, treated, score):
    levels, place = np.unique(-score, return_inverse=True)
    n1, n0, y1, y0 = (np.bincount(place, w, len(levels)).cumsum() for w in (treated, 1 - treated, y * treated, y * (1 - treated)))
    users, curve = np.append(0, n1 + n0), np.append(0, y1 - y0 * n1 / np.maximum(n0, 1))
    return float((np.diff(users) @ (curve[1:] + curve[:-1]) - users[-1] * curve[-1]) / 2 / len(y))
