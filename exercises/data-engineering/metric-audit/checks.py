"""Compares figures as they are and fingerprints by their form, and asks which inputs share one."""

import re

from greenroom.judging import compare, finding

HEX = re.compile("[0-9a-f]{64}")


def check(case):
    if case.call.name:
        yield from _figures(case.answer, case.expected, "the result", case)
        return
    for position, (answer, expected) in enumerate(zip(case.answer, case.expected)):
        wrong = list(_figures(answer, expected, f"result {position + 1}", case))
        yield from wrong
        if wrong:
            return
    (first, second), (third, fourth) = ([one["fingerprint"] for one in results] for results in (case.answer, case.expected))
    if third == fourth and first != second:
        yield finding("values", "The two inputs are the same data and the same spec, but they have different fingerprints.", first, second)
    if third != fourth and first == second:
        yield finding("values", "The two inputs differ, but they share one fingerprint.", "two fingerprints", first)


def _figures(answer, expected, path, case):
    """Findings about one result: its keys, value and n, and the form of its fingerprint."""
    if not isinstance(answer, dict) or "fingerprint" not in answer:
        yield from compare(answer, expected, path=path)
        return
    fingerprint = answer["fingerprint"]
    received = {**answer, "fingerprint": expected["fingerprint"]}
    if expected["value"] is None and isinstance(answer.get("value"), float) and answer["value"] != answer["value"]:
        received["value"] = None
    wrong = list(compare(received, expected, path=path, relative=case.relative, absolute=case.absolute))
    yield from wrong
    if not wrong and not isinstance(fingerprint, str):
        yield from compare(fingerprint, "", path=f"the fingerprint of {path}")
    elif not wrong and not HEX.fullmatch(fingerprint):
        yield finding("values", f"the fingerprint of {path} is {fingerprint!r}; 64 lower-case hexadecimal digits were expected.", "64 hexadecimal digits", fingerprint)
