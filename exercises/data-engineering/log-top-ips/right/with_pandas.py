import re

import pandas as pd

LINE = re.compile(r'^(?P<ip>\S+) - \S+ \[[^\]]+\] ".*?" (?P<status>[0-9]{3}) [0-9]+ ".*"\s*$')


def top_ips(lines, n=10):
    rows = [match.groupdict() for match in map(LINE.match, lines) if match]
    table = pd.DataFrame(rows, columns=["ip", "status"])
    errors = table[table["status"].str[:1] == "5"].groupby("ip").size().reset_index(name="errors")
    return errors.sort_values(["errors", "ip"], ascending=[False, True]).head(n).to_json(orient="records")
