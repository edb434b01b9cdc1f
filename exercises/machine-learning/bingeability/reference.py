from collections import defaultdict


def bingeability(views: list[tuple[str, str, int, float]], episodes: dict[str, int], halflife_hours: float) -> dict[str, float]:
    """Bingeability of each show, between 0 and 1.

    A view is (viewer, show, episode, hour); episodes says how many episodes a show has.
    """
    # By show, viewer and episode the hour of the first view, wherever in the log it stands.
    firsts: dict[str, dict[str, dict[int, float]]] = defaultdict(lambda: defaultdict(dict))
    for viewer, show, episode, hour in views:
        seen = firsts[show][viewer]
        seen[episode] = min(hour, seen.get(episode, hour))

    scores = {}
    for show, viewers in firsts.items():
        # One episode has no next one, so there is nothing to divide by.
        if episodes[show] > 1:
            kept = sum(_kept(seen, halflife_hours) for seen in viewers.values())
            scores[show] = kept / (episodes[show] - 1) / len(viewers)
    return scores


def _kept(seen: dict[int, float], halflife_hours: float) -> float:
    """The sum over pairs of consecutive episodes that one viewer saw."""
    # The distance has no sign: whoever watches backwards must not get more than 1 for a pair.
    return sum(2 ** (-abs(seen[episode + 1] - hour) / halflife_hours) for episode, hour in seen.items() if episode + 1 in seen)
