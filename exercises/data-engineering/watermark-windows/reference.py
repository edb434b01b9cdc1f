from collections import Counter
from collections.abc import Iterable, Iterator


def tumbling_counts(events: Iterable[tuple[int, str]], window: int, lateness: int) -> Iterator[tuple[int, str, int]]:
    """Yields (window_start, key, count) as soon as the watermark closes a window, and what is open at the end."""
    open_windows: dict[int, Counter[str]] = {}
    latest: int | None = None
    for time, key in events:
        latest = time if latest is None else max(latest, time)
        watermark = latest - lateness
        # Floor division: -3 // 10 * 10 is -10, where int(-3 / 10) * 10 would be 0.
        start = time // window * window
        # Late is who comes after the window was given out. Being behind the watermark alone is not enough.
        if start + window > watermark:
            open_windows.setdefault(start, Counter())[key] += 1
        yield from _take_out(open_windows, [start for start in open_windows if start + window <= watermark])
    yield from _take_out(open_windows, list(open_windows))


def _take_out(open_windows: dict[int, Counter[str]], starts: list[int]) -> Iterator[tuple[int, str, int]]:
    for start in sorted(starts):
        # Popped, so that no window can be given out twice.
        for key, count in sorted(open_windows.pop(start).items()):
            yield start, key, count
