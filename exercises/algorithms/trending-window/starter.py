class Trending:
    """The most watched movies of the last `window` seconds."""

    def __init__(self, k: int, window: int = 3600) -> None:
        raise NotImplementedError

    def watch(self, movie_id, t: int) -> None:
        """Counts one view at time t, which is never before an earlier one."""
        raise NotImplementedError

    def top(self, t: int) -> list:
        """At most k ids, most views in the window first, ties by id."""
        raise NotImplementedError
