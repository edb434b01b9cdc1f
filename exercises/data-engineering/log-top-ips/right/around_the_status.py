import heapq
import json
import re

STATUS = re.compile(r'" ([0-9]{3}) [0-9]+ "')


def _failing_ip(line):
    head, bracket, rest = line.partition("] \"")
    words = head.split(" ")
    if not bracket or len(words) < 4 or words[1] != "-" or not words[3].startswith("["):
        return None
    found = STATUS.search(rest)
    if found is None or not 500 <= int(found.group(1)) <= 599:
        return None
    return words[0]


def top_ips(lines, n=10):
    counts = {}
    for line in lines:
        ip = _failing_ip(line)
        if ip is not None:
            counts[ip] = counts.get(ip, 0) + 1
    best = heapq.nsmallest(n, counts, key=lambda ip: (-counts[ip], ip))
    return json.dumps([dict(errors=counts[ip], ip=ip) for ip in best], indent=2)
