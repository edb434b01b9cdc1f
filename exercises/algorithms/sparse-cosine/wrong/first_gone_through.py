import heapq
import math


def cosine(a, b):
    lengths = math.sqrt(sum(v * v for v in a.values())) * math.sqrt(sum(v * v for v in b.values()))
    if lengths == 0:
        return 0.0
    return sum(v * b[key] for key, v in a.items() if key in b) / lengths


def top_similar(target, users, k):
    pairs = [(user, cosine(target, vector)) for user, vector in users.items()]
    return heapq.nsmallest(k, pairs, key=lambda pair: (-pair[1], pair[0]))
