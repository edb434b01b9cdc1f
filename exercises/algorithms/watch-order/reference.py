import heapq


def _smallest_order(shows, before):
    """As far as one gets: all shows, unless some lie on a cycle or behind one."""
    waiting_for = dict.fromkeys(shows, 0)
    followers = {show: [] for show in shows}
    for first, then in before:
        # A repeated pair is counted twice here and taken back twice below, so it does no harm.
        waiting_for[then] += 1
        followers[first].append(then)

    # Of all shows that wait for nothing the smallest comes next; a heap keeps it in front.
    ready = [show for show in shows if waiting_for[show] == 0]
    heapq.heapify(ready)
    watched = []
    while ready:
        show = heapq.heappop(ready)
        watched.append(show)
        for then in followers[show]:
            waiting_for[then] -= 1
            if waiting_for[then] == 0:
                heapq.heappush(ready, then)
    return watched


def can_finish(shows: list[str], before: list[tuple[str, str]]) -> bool:
    """Whether all shows can be watched; a pair (a, b) says that a is watched before b."""
    return len(_smallest_order(shows, before)) == len(shows)


def order(shows: list[str], before: list[tuple[str, str]]) -> list[str]:
    """The lexicographically smallest valid order; ValueError where there is none."""
    watched = _smallest_order(shows, before)
    if len(watched) < len(shows):
        raise ValueError("some shows wait for each other")
    return watched
