from graphlib import CycleError, TopologicalSorter
from itertools import combinations


def backdoor_sets(edges, treatment, outcome):
    up, down = {}, {}
    for a, b in edges:
        for n in (a, b):
            up.setdefault(n, set())
            down.setdefault(n, set())
        up[b].add(a)
        down[a].add(b)
    try:
        order = list(TopologicalSorter(up).static_order())
    except CycleError as error:
        raise ValueError("not a DAG") from error
    below = {}
    for n in reversed(order):
        below[n] = down[n].union(*(below[m] for m in down[n]))

    def opened(s):
        """Whether some back-door path is open: a ball that travels from the treatment's parents."""
        stack, seen = [(p, "from below") for p in up[treatment]], set()
        while stack:
            n, side = state = stack.pop()
            if state in seen or n == treatment:
                continue
            seen.add(state)
            if n == outcome:
                return True
            if side == "from below":
                if n not in s:
                    stack += [(p, "from below") for p in up[n]] + [(c, "from above") for c in down[n]]
            else:
                if n not in s:
                    stack += [(c, "from above") for c in down[n]]
                if n in s or below[n] & s:
                    stack += [(p, "from below") for p in up[n]]
        return False

    free = sorted(set(up) - below[treatment] - {treatment, outcome})
    found = []
    for size in range(len(free) + 1):
        for names in combinations(free, size):
            s = frozenset(names)
            if not opened(s) and not any(f < s for f in found):
                found.append(s)
    return found
