import json
import re
from collections import Counter


def top_ips(lines, n=10):
    errors = Counter()
    for line in lines:
        if re.search(r" 5\d\d ", line):
            errors[line.split()[0]] += 1
    ranked = sorted(errors.items(), key=lambda item: (-item[1], item[0]))
    return json.dumps([{"ip": ip, "errors": count} for ip, count in ranked[:n]])
