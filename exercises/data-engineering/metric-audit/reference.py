import hashlib
import json
import math


def metric(rows: list[dict], spec: dict[str, str]) -> dict:
    """A ratio metric with its input's fingerprint: {"value": float or None, "n": int, "fingerprint": str}."""
    numerator, denominator = spec["numerator"], spec["denominator"]
    used = [row for row in rows if row.get(numerator) is not None and row.get(denominator) is not None]
    # fsum rounds once, so that the value too is the same in every order of the rows.
    total = math.fsum(row[denominator] for row in used)
    value = math.fsum(row[numerator] for row in used) / total if total != 0 else None
    return {"value": value, "n": len(used), "fingerprint": _fingerprint(rows, spec)}


def _fingerprint(rows: list[dict], spec: dict[str, str]) -> str:
    # Texts are sorted, not rows: rows of different keys and types have no order.
    # JSON around it all quotes and separates, so that no two inputs run into the same text.
    whole = json.dumps([_canonical(spec), sorted(map(_canonical, rows))])
    return hashlib.sha256(whole.encode()).hexdigest()


def _canonical(record: dict) -> str:
    # 1 and 1.0 are one number; a float's repr is the shortest text that gives it back, so nothing is lost.
    same = {key: float(value) if isinstance(value, (int, float)) else value for key, value in record.items()}
    return json.dumps(same, sort_keys=True)
