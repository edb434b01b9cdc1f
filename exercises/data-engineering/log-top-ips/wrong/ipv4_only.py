import json
import re
from collections import Counter

LINE = re.compile(r'(\d+\.\d+\.\d+\.\d+) - \S+ \[[^\]]*\] ".*?" (\d{3}) \d+ ".*"')


def top_ips(lines, n=10):
    errors = Counter()
    for line in lines:
        match = LINE.match(line)
        if match and match.group(2).startswith("5"):
            errors[match.group(1)] += 1
    ranked = sorted(errors.items(), key=lambda item: (-item[1], item[0]))
    return json.dumps([{"ip": ip, "errors": count} for ip, count in ranked[:n]])
