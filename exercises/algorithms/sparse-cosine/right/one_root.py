import heapq
import math


def cosine(a, b):
    if len(b) < len(a):
        a, b = b, a
    dot = 0.0
    for key in a:
        if key in b:
            dot += a[key] * b[key]
    squares_a = sum(weight**2 for weight in a.values())
    squares_b = sum(weight**2 for weight in b.values())
    if squares_a == 0 or squares_b == 0:
        return 0.0
    return dot / math.sqrt(squares_a * squares_b)


def top_similar(target, users, k):
    pairs = ((user, cosine(target, vector)) for user, vector in users.items())
    return heapq.nsmallest(k, pairs, key=lambda pair: (-pair[1], pair[0]))
