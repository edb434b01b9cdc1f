"""Compares the ids whatever their order, and what was deleted in each region."""

from greenroom.judging import compare, finding


def check(case):
    answer = case.answer
    if isinstance(answer, list) and all(isinstance(one, str) for one in answer):
        answer = sorted(answer)
    yield from compare(answer, sorted(case.expected))
    for region, deleted in case.observed.items():
        wanted = case.expected_observed[region]
        if deleted != wanted:
            message = f"deleted in region {region!r}: {_names(deleted)}; it should be: {_names(wanted)}."
            yield finding("calls", message, wanted, deleted)
            return


def _names(ids):
    return ", ".join(ids) or "nothing"
