"""Allows what an iteration leaves of the minimum, judges a threshold by its cost, and turns ready-made models away."""

import numpy as np
from greenroom.judging import any_optimum, compare, forbid


def check_source(tree):
    yield from forbid(tree, ["sklearn", "statsmodels"], "the fit is yours to write")


def check(case):
    if case.call.name == "train":
        yield from compare(case.answer, case.expected, relative=1e-3, absolute=1e-3)
        return
    structure = [one for one in compare(case.answer, case.expected) if one.kind != "values"]
    if structure:
        yield from structure
        return
    y, p, cost_fp, cost_fn = case.call.args

    def cost(threshold):
        called = p >= threshold
        return float(cost_fp * np.sum(called & (y == 0)) + cost_fn * np.sum(~called & (y == 1)))

    if np.isnan(case.answer):
        yield from compare(case.answer, case.expected)
    else:
        yield from any_optimum(cost(case.answer), cost(case.expected), what=f"cost at the threshold {case.answer:.6g}")
