"""Tells apart what was yielded, how many lines it took, and how much memory."""

from greenroom.judging import compare, finding

MOST_BYTES = 100_000  # the lines alone take more than 300,000


def check(case):
    if case.name == "memory on a long log":
        yield from case.compare()
        if case.observed > MOST_BYTES:
            message = f"{case.observed:,} bytes were in use at one time while 3,000 lines were counted; the counts need next to nothing. Keep no lines and no errors."
            yield finding("calls", message, MOST_BYTES, case.observed)
    elif "stream" in case.name and "counts" not in case.name:
        yield from _taken(case)
    else:
        yield from case.compare()


def _taken(case):
    wrong = list(compare([error for error, _ in case.answer], [error for error, _ in case.expected]))
    yield from wrong
    if wrong:
        return
    for (error, received), (_, expected) in zip(case.answer, case.expected):
        if received != expected:
            message = f"{error} was yielded after {received} lines had been taken; it stands in line {expected}, and should be given out before the next line is asked for."
            yield finding("calls", message, expected, received)
            return
