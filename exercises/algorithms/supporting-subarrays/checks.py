"""Compares the count, and holds the comparisons of values to what the prompt allows."""

from greenroom.judging import at_most

COMPARISONS = 75  # for each of 400 values; n log n takes 10 to 40, every pair of ends 200


def check(case):
    yield from case.compare()
    if case.observed is not None:
        yield from at_most(case.observed, COMPARISONS * len(case.call.args[0]), "comparisons")
