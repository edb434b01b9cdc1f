import json
import re
from collections import Counter
from collections.abc import Iterable

ACCESS_LINE = re.compile(
    r"(?P<ip>\S+) - \S+ \[[^\]]*\] "
    # The request may hold quotes and spaces, so its end is known only by what follows it.
    r'".*" (?P<status>\d{3}) \d+ '
    r'"[^"]*" "[^"]*"'
)


def top_ips(lines: Iterable[str], n: int = 10) -> str:
    """JSON array of {"ip", "errors"}: the n addresses with the most 5xx answers, ties by the text of the address."""
    matches = (ACCESS_LINE.fullmatch(line.strip()) for line in lines)
    errors = Counter(match["ip"] for match in matches if match and match["status"].startswith("5"))
    # most_common would leave ties in the order in which they were first seen.
    ranked = sorted(errors.items(), key=lambda item: (-item[1], item[0]))
    return json.dumps([{"ip": ip, "errors": count} for ip, count in ranked[:n]])
