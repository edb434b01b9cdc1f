from collections import Counter


def iter_errors(lines):
    rows = (line.split() for line in lines)
    good = filter(lambda row: len(row) == 5 and row[3].isdecimal() and row[2].isdecimal(), rows)
    return ((row[1], int(row[2])) for row in good if len(row[2]) == 3 and 500 <= int(row[2]) < 600)


def errors_by_region(lines):
    pairs = Counter(iter_errors(lines))
    return {region: {status: count for (other, status), count in pairs.items() if other == region} for region, _ in pairs}
