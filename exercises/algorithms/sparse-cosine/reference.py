import heapq
import math


def _length(vector):
    return math.sqrt(sum(weight * weight for weight in vector.values()))


def _dot(a, b):
    # The smaller one is gone through: a new viewer beside a heavy one costs what the new one holds.
    if len(a) > len(b):
        a, b = b, a
    return sum(weight * b[key] for key, weight in a.items() if key in b)


def _cosine(a, length_a, b):
    lengths = length_a * _length(b)
    return _dot(a, b) / lengths if lengths > 0 else 0.0


def cosine(a: dict, b: dict) -> float:
    """Cosine of two sparse vectors (dicts from key to weight); 0.0 where either has length 0."""
    return _cosine(a, _length(a), b)


def top_similar(target: dict, users: dict, k: int) -> list:
    """The k users nearest to target as pairs (id, cosine), highest first, ties by id."""
    length = _length(target)  # the same for every user
    pairs = ((user, _cosine(target, length, vector)) for user, vector in users.items())
    # A heap of k: most users lose against its worst entry in one comparison. O(n log k).
    return heapq.nsmallest(k, pairs, key=lambda pair: (-pair[1], pair[0]))
