"""Compares, and asks of widened values that they are floats: 2 and 2.0 are equal numbers."""

from greenroom.judging import finding


def check(case):
    wrong = list(case.compare())
    yield from wrong
    if wrong:
        return
    for position, (received, expected) in enumerate(zip(case.answer[0], case.expected[0])):
        for name, value in expected.items():
            if type(value) is float and isinstance(received[name], int):
                message = f"record {position} has the int {received[name]} in {name!r}; a float was expected. It prints nearly the same, but a column of both types is what this function is to prevent."
                yield finding("type", message, value, received[name])
                return
