"""Compares pairs as pairs, and holds look-ups and comparisons to what the prompt allows."""

from greenroom.judging import at_most, compare, finding

COMPARISONS = 9  # of ids for each user; a heap of two needs about two, a full sort more than eleven


def check(case):
    answer = case.answer
    if case.call.name == "top_similar" and isinstance(answer, list):
        answer = [tuple(pair) if isinstance(pair, list) else pair for pair in answer]
    yield from compare(answer, case.expected, relative=case.relative, absolute=case.absolute)
    seen = case.observed or {}
    for asked, held in seen.get("asked", []):
        if asked > held:
            message = f"{asked} different keys were looked up in a vector that holds {held}. Go through the smaller vector and look its keys up in the larger."
            yield finding("calls", message, held, asked)
            break
    if "comparisons" in seen:
        yield from at_most(seen["comparisons"], COMPARISONS * seen["users"], "comparisons of ids")
