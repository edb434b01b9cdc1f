import re
from collections.abc import Iterable, Iterator

# Shapes are checked as text: int() would also take "0503", "+503" and "5_03".
SERVER_ERROR = re.compile(r"5[0-9]{2}")
DIGITS = re.compile(r"[0-9]+")


def iter_errors(lines: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Yields (region, status) for each well-formed 5xx line, reading no further than that line."""
    for line in lines:
        fields = line.split()
        if len(fields) != 5:
            continue
        _, region, status, size, _ = fields
        if SERVER_ERROR.fullmatch(status) and DIGITS.fullmatch(size):
            yield region, int(status)


def errors_by_region(lines: Iterable[str]) -> dict[str, dict[int, int]]:
    """For each region with errors, how many there are of each status."""
    counts: dict[str, dict[int, int]] = {}
    # Each error is counted and forgotten; what stays is one number for each region and status.
    for region, status in iter_errors(lines):
        statuses = counts.setdefault(region, {})
        statuses[status] = statuses.get(status, 0) + 1
    return counts
