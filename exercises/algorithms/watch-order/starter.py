def can_finish(shows: list[str], before: list[tuple[str, str]]) -> bool:
    """Whether all shows can be watched; a pair (a, b) says that a is watched before b."""
    raise NotImplementedError


def order(shows: list[str], before: list[tuple[str, str]]) -> list[str]:
    """The lexicographically smallest valid order; ValueError where there is none."""
    raise NotImplementedError
