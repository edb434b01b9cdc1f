from collections.abc import Iterable


def merge(lists: Iterable[Iterable[tuple]]) -> list:
    """One list from ranked lists of (movie_id, score): score falling, ties by id, each movie once."""
    raise NotImplementedError
