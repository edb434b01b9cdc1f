import hashlib
from decimal import Decimal


def _text(value):
    if value is None:
        return "none"
    if isinstance(value, str):
        return "text:" + repr(value)
    return "number:" + format(Decimal(repr(value)).normalize(), "e")


def _row(row):
    return "{" + "|".join(f"{key!r}={_text(row[key])}" for key in sorted(row) if row[key] is not None) + "}"


def metric(rows, spec):
    digest = hashlib.sha256()
    digest.update(_row(spec).encode("utf-8"))
    for line in sorted(_row(row) for row in rows):
        digest.update(b"\n" + line.encode("utf-8"))
    above = below = n = 0
    for row in rows:
        x, y = row.get(spec["numerator"]), row.get(spec["denominator"])
        if x is None or y is None:
            continue
        above, below, n = above + x, below + y, n + 1
    return {"fingerprint": digest.hexdigest(), "n": n, "value": above / below if below else None}
