def backdoor_sets(edges, treatment, outcome):
    waiting = {name for edge in edges for name in edge}
    while waiting:
        free = [n for n in waiting if not any(b == n and a in waiting for a, b in edges)]
        if not free:
            raise ValueError("cycle")
        waiting -= set(free)
    parents = frozenset(a for a, b in edges if b == treatment)
    return [] if outcome in parents else [parents]
