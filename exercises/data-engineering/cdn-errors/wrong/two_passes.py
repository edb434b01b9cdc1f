import re


def iter_errors(lines):
    for line in lines:
        fields = line.split()
        if len(fields) != 5:
            continue
        _, region, status, size, _ = fields
        if re.fullmatch("5[0-9][0-9]", status) and re.fullmatch("[0-9]+", size):
            yield region, int(status)


def errors_by_region(lines):
    counts = {region: {} for region, _ in iter_errors(lines)}
    for region, status in iter_errors(lines):
        counts[region][status] = counts[region].get(status, 0) + 1
    return counts
