from itertools import combinations


def backdoor_sets(edges: list[tuple[str, str]], treatment: str, outcome: str) -> list[frozenset]:
    """All minimal back-door adjustment sets, by size, then by sorted names; ValueError where the graph has a cycle."""
    parents = {name: set() for edge in edges for name in edge}
    for cause, effect in edges:
        parents[effect].add(cause)
    ancestors = _ancestors(parents)
    candidates = sorted(name for name in parents if name != outcome and name != treatment and treatment not in ancestors[name])

    # Without the arrows out of the treatment, exactly the back-door paths are left.
    kept = {name: causes - {treatment} for name, causes in parents.items()}
    found: list[frozenset] = []
    # Small sets first, so a set is minimal when none that was found before lies inside it.
    for size in range(len(candidates) + 1):
        for names in combinations(candidates, size):
            chosen = frozenset(names)
            if not any(smaller <= chosen for smaller in found) and _separated(kept, treatment, outcome, chosen):
                found.append(chosen)
    return found


def _ancestors(parents: dict[str, set[str]]) -> dict[str, set[str]]:
    """All ancestors of each name; ValueError where somebody would be their own."""
    ancestors: dict[str, set[str]] = {}
    while len(ancestors) < len(parents):
        ready = [name for name in parents if name not in ancestors and parents[name] <= ancestors.keys()]
        if not ready:
            raise ValueError("the graph has a cycle")
        for name in ready:
            ancestors[name] = parents[name].union(*(ancestors[cause] for cause in parents[name]))
    return ancestors


def _separated(parents: dict[str, set[str]], start: str, end: str, chosen: frozenset) -> bool:
    """d-separation: in the moral graph of the ancestors, ``chosen`` cuts ``start`` off from ``end``."""
    # Colliders outside these have no descendant in the set, so they block by themselves.
    relevant, waiting = set(), [start, end, *chosen]
    while waiting:
        name = waiting.pop()
        if name not in relevant:
            relevant.add(name)
            waiting += parents[name]
    neighbours = {name: set() for name in relevant}
    for name in relevant:
        # Parents of one child are married: that child is an open collider.
        for one, other in combinations([name, *parents[name]], 2):
            neighbours[one].add(other)
            neighbours[other].add(one)
    seen, waiting = {start}, [start]
    while waiting:
        for name in neighbours[waiting.pop()] - seen - chosen:
            seen.add(name)
            waiting.append(name)
    return end not in seen
