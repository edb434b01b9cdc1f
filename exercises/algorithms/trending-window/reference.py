import heapq
from collections import deque


class Trending:
    """The most watched movies of the last `window` seconds."""

    def __init__(self, k: int, window: int = 3600) -> None:
        self._k = k
        self._window = window
        self._views = deque()  # (time, id), oldest first: times never go back
        self._counts = {}  # id -> views that still count; never 0

    def watch(self, movie_id, t: int) -> None:
        """Counts one view at time t, which is never before an earlier one."""
        # Here too, so that memory stays bounded when nobody asks for the top.
        self._forget(t)
        self._views.append((t, movie_id))
        self._counts[movie_id] = self._counts.get(movie_id, 0) + 1

    def top(self, t: int) -> list:
        """At most k ids, most views in the window first, ties by id."""
        self._forget(t)
        best = heapq.nsmallest(self._k, self._counts.items(), key=lambda item: (-item[1], item[0]))
        return [movie_id for movie_id, _ in best]

    def _forget(self, t):
        # Each view is appended once and taken out once: O(1) a call on average.
        while self._views and t - self._views[0][0] >= self._window:
            _, movie_id = self._views.popleft()
            left = self._counts[movie_id] - 1
            if left:
                self._counts[movie_id] = left
            else:
                del self._counts[movie_id]
