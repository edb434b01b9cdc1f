"""Compares the maxima, and holds the comparisons of loads to what the prompt allows."""

from greenroom.judging import at_most

COMPARISONS = 30_000  # a queue needs 2,000, a heap of pairs about 20,000; going through every window 160,000


def check(case):
    yield from case.compare()
    if case.observed is not None:
        yield from at_most(case.observed["comparisons"], COMPARISONS, "comparisons of loads")
