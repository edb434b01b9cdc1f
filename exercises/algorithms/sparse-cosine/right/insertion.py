import bisect
import math


def cosine(a, b):
    common = a.keys() & b.keys() if len(a) == len(b) else {key for key in min(a, b, key=len) if key in max(a, b, key=len)}
    lengths = math.hypot(*a.values()) * math.hypot(*b.values())
    if not lengths:
        return 0.0
    return math.fsum(a[key] * b[key] for key in common) / lengths


def top_similar(target, users, k):
    best = []
    for user, vector in users.items():
        entry = (-cosine(target, vector), user)
        if len(best) < k or (best and entry < best[-1]):
            bisect.insort(best, entry)
            del best[k:]
    return [(user, 0.0 - negative) for negative, user in best]
