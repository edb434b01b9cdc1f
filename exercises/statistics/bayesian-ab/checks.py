"""Takes a list or an array for the interval as well as a tuple."""

import numpy as np
from greenroom.judging import compare


def check(case):
    answer = case.answer
    if isinstance(answer, dict) and isinstance(answer.get("ci_b"), (list, np.ndarray)):
        answer = {**answer, "ci_b": tuple(answer["ci_b"])}
    return compare(answer, case.expected, relative=case.relative, absolute=case.absolute)
