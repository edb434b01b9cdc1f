"""Holds the reference against lines split by Python's csv module, which knows fields in quotes, and counted by pandas."""

import csv
import json
import random

import pandas as pd


def check(reference) -> None:
    """Raises AssertionError where the reference and the csv module with pandas disagree."""
    for seed in range(5):
        rng = random.Random(seed)
        # Quotes are written with a backslash here: that is what the csv module can read.
        lines = [
            f'{rng.choice(["10.0.0.1", "10.0.0.2", "10.0.0.10", "::1", "2001:db8::1"])} - - [30/Jun/2026:20:00:01 +0000] '
            f'"GET /{rng.choice(["a", "a b", "500 7", chr(92) + chr(34) + " 500"])} HTTP/1.1" {rng.choice([200, 404, 500, 503])} {rng.choice([0, 500])} "-" "TV 5"'
            for _ in range(200)
        ]
        rows = list(csv.reader(lines, delimiter=" ", quotechar='"', escapechar="\\"))
        table = pd.DataFrame({"ip": [row[0] for row in rows], "status": [int(row[6]) for row in rows]})
        errors = table[table.status >= 500].groupby("ip").size().rename("errors").reset_index()
        best = errors.sort_values(["errors", "ip"], ascending=[False, True]).head(3)
        assert json.loads(reference.top_ips(lines, 3)) == json.loads(best.to_json(orient="records")), seed
