"""Accepts both ways to pool: all users together as the reference does, or the two arms' own covariances."""

import numpy as np
from greenroom.judging import compare


def check(case):
    findings = list(case.compare())
    if findings and any(compare(case.answer, _within_arms(*case.call.args), relative=case.relative, absolute=case.absolute)):
        yield from findings


def _within_arms(y_c, x_c, y_t, x_t):
    pooled = (len(y_c) - 1) * np.cov(x_c, y_c) + (len(y_t) - 1) * np.cov(x_t, y_t)
    theta = pooled[0, 1] / pooled[0, 0] if pooled[0, 0] > 0 else 0.0
    a_c, a_t = y_c - theta * x_c, y_t - theta * x_t
    return float(a_t.mean() - a_c.mean()), float(np.sqrt(a_c.var(ddof=1) / len(a_c) + a_t.var(ddof=1) / len(a_t)))
