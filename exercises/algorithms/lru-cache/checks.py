"""Compares what get returns; every call took a lock and gave it back; keys were not gone through."""

from greenroom.judging import at_most, locks_kept

WORK = 20  # hashes and comparisons of keys a call; a list of keys takes some 200


def check(case):
    found = list(case.compare())
    yield from found
    if isinstance(case.observed, dict):
        yield from at_most(case.observed["hashes_and_comparisons"], WORK * case.observed["calls"], "hashes and comparisons of keys")
    elif not found:
        yield from locks_kept(case.observed, [case.call.step_text(position) for position in range(len(case.call.steps))])
