"""Compares the medians, and holds the comparisons of values to what the prompt allows."""

from greenroom.judging import at_most

COMPARISONS = 12_000  # two heaps need 2,000 to 5,000; sorting at every median takes 31,000 and more


def check(case):
    yield from case.compare()
    if case.observed is not None:
        yield from at_most(case.observed["comparisons"], COMPARISONS, "comparisons of values")
