class _Errors:
    """An iterator written out: each step pulls lines until one is an error."""

    def __init__(self, lines):
        self._lines = iter(lines)

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            found = _parse(next(self._lines))
            if found is not None:
                return found


def _parse(line):
    try:
        _, region, status, size, _ = line.split()
    except ValueError:
        return None
    if len(status) != 3 or not status.isdigit() or not size.isdigit() or status[0] != "5":
        return None
    return (region, int(status))


def iter_errors(lines):
    return _Errors(lines)


def errors_by_region(lines):
    counts = {}
    for region, status in _Errors(lines):
        if region not in counts:
            counts[region] = {}
        counts[region][status] = counts[region].get(status, 0) + 1
    return counts
