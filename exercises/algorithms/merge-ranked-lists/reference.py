import heapq
from collections.abc import Iterable


def merge(lists: Iterable[Iterable[tuple]]) -> list:
    """One list from ranked lists of (movie_id, score): score falling, ties by id, each movie once."""
    # heapq.merge holds the head of each list in a heap: O(log m) comparisons an entry. It asks its
    # inputs for nothing but the next entry, so generators will do.
    merged = heapq.merge(*lists, key=lambda pair: (-pair[1], pair[0]))
    seen = set()
    kept = []
    for movie, score in merged:
        # Scores only fall from here on, so the first time is the best.
        if movie not in seen:
            seen.add(movie)
            kept.append((movie, score))
    return kept
