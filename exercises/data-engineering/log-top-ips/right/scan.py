"""Walks from quote to quote, without regular expressions."""

import json
from collections import defaultdict


def _status(rest):
    at = rest.find('" ')
    while at >= 0:
        words = rest[at + 2 :].split(" ", 2)
        if len(words) == 3 and len(words[0]) == 3 and words[0].isdigit() and words[1].isdigit() and words[2].startswith('"'):
            return int(words[0])
        at = rest.find('" ', at + 1)
    return None


def top_ips(lines, n=10):
    failures = defaultdict(int)
    for line in lines:
        before, found, rest = line.partition("] ")
        if not found or " - " not in before or " [" not in before or not rest.startswith('"'):
            continue
        status = _status(rest[1:])
        if status is not None and status // 100 == 5:
            failures[before.split()[0]] += 1
    order = sorted(failures)
    order.sort(key=failures.get, reverse=True)
    return json.dumps([{"ip": ip, "errors": failures[ip]} for ip in order[:n]], separators=(",", ":"))
