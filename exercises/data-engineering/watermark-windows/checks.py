"""Compares the counts first, then when each of them came."""

from greenroom.judging import compare, finding


def check(case):
    if case.name == "six events":
        yield from case.compare()
        return
    wrong = list(compare([count for count, _ in case.answer], [count for count, _ in case.expected]))
    yield from wrong
    if wrong:
        return
    for (count, received), (_, expected) in zip(case.answer, case.expected):
        if received != expected:
            message = f"{count} was yielded after {received} events had been taken; event {expected} closes its window, and nothing more should be taken before it is given out."
            if received < expected:
                message = f"{count} was yielded after {received} events had been taken; its window is open until event {expected}."
            yield finding("calls", message, expected, received)
            return
