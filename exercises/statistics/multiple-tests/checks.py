"""Takes a list as well as an array."""

import numpy as np
from greenroom.judging import compare, finding


def check(case):
    answer, expected = case.answer, case.expected.tolist()
    if isinstance(answer, np.ndarray):
        if answer.ndim != 1:
            yield finding("shape", f"the result has shape {answer.shape}; {case.expected.shape} was expected.", case.expected.shape, answer.shape)
            return
        answer = answer.tolist()
    yield from compare(answer, expected, relative=case.relative, absolute=case.absolute)
