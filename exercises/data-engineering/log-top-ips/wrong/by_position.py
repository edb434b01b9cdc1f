import json
from collections import Counter

def top_ips(lines, n=10):
    errors = Counter()
    for line in lines:
        fields = line.split()
        if len(fields) > 9 and len(fields[8]) == 3 and fields[8].startswith("5"):
            errors[fields[0]] += 1
    ranked = sorted(errors.items(), key=lambda item: (-item[1], item[0]))
    return json.dumps([{"ip": ip, "errors": count} for ip, count in ranked[:n]])
