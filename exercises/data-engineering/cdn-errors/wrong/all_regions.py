import re


def _parsed(lines):
    for line in lines:
        fields = line.split()
        if len(fields) != 5:
            continue
        _, region, status, size, _ = fields
        if re.fullmatch("[0-9]{3}", status) and re.fullmatch("[0-9]+", size):
            yield region, int(status)


def iter_errors(lines):
    return (pair for pair in _parsed(lines) if 500 <= pair[1] < 600)


def errors_by_region(lines):
    counts = {}
    for region, status in _parsed(lines):
        counts.setdefault(region, {})
        if not 500 <= status < 600:
            continue
        counts[region][status] = counts[region].get(status, 0) + 1
    return counts
