"""Pairs of lists, then pairs of those, as in merge sort."""


def _two(left, right):
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        (a, x), (b, y) = left[i], right[j]
        if x > y or (x == y and a <= b):
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def merge(lists):
    queue = [[tuple(pair) for pair in one] for one in lists]
    while len(queue) > 1:
        queue = [_two(queue[at], queue[at + 1]) if at + 1 < len(queue) else queue[at] for at in range(0, len(queue), 2)]
    seen, result = set(), []
    for movie, score in queue[0] if queue else []:
        if movie in seen:
            continue
        seen.add(movie)
        result.append((movie, score))
    return result
