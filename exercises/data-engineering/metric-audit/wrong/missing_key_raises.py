import hashlib
import json


def plain(record):
    return {key: float(value) if isinstance(value, (int, float)) else value for key, value in record.items()}


def text_of(record):
    return json.dumps(plain(record), sort_keys=True)


def metric(rows, spec):
    x, y = spec["numerator"], spec["denominator"]
    used = [row for row in rows if row[x] is not None and row[y] is not None]
    above = sum(row[x] for row in used)
    below = sum(row[y] for row in used)
    text = text_of(spec) + "\n" + "\n".join(sorted(text_of(row) for row in rows))
    return {
        "value": above / below if below else None,
        "n": len(used),
        "fingerprint": hashlib.sha256(text.encode()).hexdigest(),
    }
