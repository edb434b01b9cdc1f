def backdoor_sets(edges: list[tuple[str, str]], treatment: str, outcome: str) -> list[frozenset]:
    """All minimal back-door adjustment sets, by size, then by sorted names; ValueError where the graph has a cycle."""
    raise NotImplementedError
