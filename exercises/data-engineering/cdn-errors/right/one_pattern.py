import re
from collections import Counter, defaultdict

LINE = re.compile(r"\S+[ \t]+(?P<region>\S+)[ \t]+(?P<status>5\d\d)[ \t]+\d+[ \t]+\S+\s*")


def iter_errors(lines):
    matches = map(LINE.fullmatch, lines)
    return ((match["region"], int(match["status"])) for match in matches if match)


def errors_by_region(lines):
    counts = defaultdict(Counter)
    for region, status in iter_errors(lines):
        counts[region][status] += 1
    return counts
