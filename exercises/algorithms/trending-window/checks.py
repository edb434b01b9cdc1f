"""Compares what top returns; holds memory to some multiple of the reference's, and the work of top to the prompt's limit."""

from greenroom.judging import at_most, compare, finding

MEMORY = 8  # times the reference's; holding all views or all movies takes 30 times and more
WORK = 40_000  # the reference needs about 3,000; going through the views at each top takes 100,000


def check(case):
    if not isinstance(case.expected, dict):
        yield from case.compare()
        if case.observed is not None:
            yield from at_most(case.observed["hashes_and_comparisons"], WORK, "hashes of ids and comparisons of times")
        return
    answer, expected = dict(case.answer), dict(case.expected)
    held, needed = answer.pop("memory"), expected.pop("memory")
    yield from compare(answer, expected, relative=case.relative, absolute=case.absolute)
    if held > MEMORY * needed:
        message = f"The object holds {held:,} bytes after 6,000 views of which 50 count; the reference holds {needed:,}. Let go of views and movies that no longer count."
        yield finding("calls", message, needed, held)
