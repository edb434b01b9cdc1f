"""Reads the answer's text as JSON, so that its white space is free."""

import json

from greenroom.judging import compare, finding


def check(case):
    if not isinstance(case.answer, str):
        yield from compare(case.answer, case.expected)
        return
    try:
        received = json.loads(case.answer)
    except ValueError as error:
        yield finding("values", f"the text is no JSON: {error}.", case.expected, case.answer)
        return
    yield from compare(received, json.loads(case.expected), path="the array")
