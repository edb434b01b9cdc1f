import hashlib
import json

import pandas as pd


def metric(rows, spec):
    table = pd.DataFrame([[row.get(spec["numerator"]), row.get(spec["denominator"])] for row in rows], columns=["x", "y"], dtype=float).dropna()
    value = table["x"].sum() / table["y"].sum() if table["y"].sum() != 0 else float("nan")

    def plain(number):
        return int(number) if isinstance(number, float) and number == int(number) else number

    canonical = sorted(json.dumps(sorted((key, plain(cell)) for key, cell in row.items() if cell is not None)) for row in rows)
    text = json.dumps(spec, sort_keys=True) + "\n" + "\n".join(canonical)
    return {"value": value, "n": len(table), "fingerprint": hashlib.sha256(text.encode()).hexdigest()}
