from itertools import chain, combinations


def backdoor_sets(edges, treatment, outcome):
    nodes = sorted(set(chain.from_iterable(edges)))
    children = {n: [b for a, b in edges if a == n] for n in nodes}
    below = {n: reach(children, n) for n in nodes}
    arrows = set(edges)

    def paths(path):
        last = path[-1]
        if last == outcome:
            yield path
            return
        for n in nodes:
            if n not in path and ((n, last) in arrows or (last, n) in arrows):
                if len(path) > 1 or (n, last) in arrows:
                    yield from paths(path + [n])

    doors = list(paths([treatment]))

    def blocked(path, s):
        for a, m, b in zip(path, path[1:], path[2:]):
            if (a, m) in arrows and (b, m) in arrows:
                if m not in s and not below[m] & s:
                    return True
            elif m in s:
                return True
        return False

    free = [n for n in nodes if n not in (treatment, outcome) and n not in below[treatment]]
    valid = []
    for k in range(len(free) + 1):
        for s in map(frozenset, combinations(free, k)):
            if all(blocked(p, s) for p in doors):
                valid.append(s)
    minimal = [s for s in valid if not any(other < s for other in valid)]
    return sorted(minimal, key=lambda s: (len(s), sorted(s)))


def reach(children, n):
    seen, stack = set(), list(children[n])
    while stack:
        m = stack.pop()
        if m not in seen:
            seen.add(m)
            stack.extend(children[m])
    return seen
