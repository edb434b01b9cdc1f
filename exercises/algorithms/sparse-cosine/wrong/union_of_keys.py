import heapq
import math


def cosine(a, b):
    lengths = math.sqrt(sum(v * v for v in a.values())) * math.sqrt(sum(v * v for v in b.values()))
    if lengths == 0:
        return 0.0
    return sum(a.get(key, 0) * b.get(key, 0) for key in set(a) | set(b)) / lengths


def top_similar(target, users, k):
    pairs = [(user, cosine(target, vector)) for user, vector in users.items()]
    return heapq.nsmallest(k, pairs, key=lambda pair: (-pair[1], pair[0]))
