from collections.abc import Iterable, Iterator


def iter_errors(lines: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Yields (region, status) for each well-formed 5xx line, reading no further than that line."""
    raise NotImplementedError


def errors_by_region(lines: Iterable[str]) -> dict[str, dict[int, int]]:
    """For each region with errors, how many there are of each status."""
    raise NotImplementedError
