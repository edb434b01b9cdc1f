"""Lets the containers be what they like: arms left in any collection, pairs as lists or tuples."""

from greenroom.judging import compare


def check(case):
    answer = case.answer
    if isinstance(answer, dict):
        answer = dict(answer)
        left, pairs = answer.get("active"), answer.get("eliminated")
        if isinstance(left, (list, tuple, set, frozenset)):
            answer["active"] = sorted(left)
        if isinstance(pairs, (list, tuple)):
            answer["eliminated"] = [tuple(pair) if isinstance(pair, (list, tuple)) else pair for pair in pairs]
    yield from compare(answer, case.expected)
