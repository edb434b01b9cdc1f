"""Compares pairs as pairs, and holds the comparisons of scores to what the prompt allows."""

from greenroom.judging import at_most, compare


def check(case):
    answer = case.answer
    if isinstance(answer, list):
        answer = [tuple(pair) if isinstance(pair, list) else pair for pair in answer]
    yield from compare(answer, case.expected, relative=case.relative, absolute=case.absolute)
    if case.observed is not None:
        entries = case.expected_observed["entries"]
        # Sorting 63 entries anew takes about 280. Going through the heads of 64 lists each time takes 28,000.
        yield from at_most(case.observed["comparisons"], {63: 189, 512: 10_240}[entries], f"comparisons of scores, for {entries} entries")
