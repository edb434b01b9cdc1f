def bingeability(views: list[tuple[str, str, int, float]], episodes: dict[str, int], halflife_hours: float) -> dict[str, float]:
    """Bingeability of each show, between 0 and 1.

    A view is (viewer, show, episode, hour); episodes says how many episodes a show has.
    """
    raise NotImplementedError
