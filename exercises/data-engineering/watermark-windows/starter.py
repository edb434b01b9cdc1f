from collections.abc import Iterable, Iterator


def tumbling_counts(events: Iterable[tuple[int, str]], window: int, lateness: int) -> Iterator[tuple[int, str, int]]:
    """Yields (window_start, key, count) as soon as the watermark closes a window, and what is open at the end."""
    raise NotImplementedError
