"""Leaves the way of fitting open where no curve of powers fits exactly."""

import numpy as np
from greenroom.judging import compare


def check(case):
    if case.call.name == "fit_geometric" and not _exact(case.call.args[0]):
        yield from compare(case.answer, case.expected, absolute=0.02)
    else:
        yield from case.compare()


def _exact(curve):
    return np.allclose(curve, curve[1] ** np.arange(len(curve)), rtol=1e-9, atol=0)
