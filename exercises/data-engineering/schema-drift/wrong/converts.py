def fit(value, kind, default):
    if type(value) is kind:
        return value
    if value is None or type(value) is bool:
        return default
    try:
        return kind(value)
    except (TypeError, ValueError):
        return default


def reconcile(records, schema):
    rows = []
    unknown = []
    for record in records:
        row = {}
        for name, (kind, default) in schema.items():
            row[name] = fit(record.get(name), kind, default)
        rows.append(row)
        for name in record:
            if name not in schema and name not in unknown:
                unknown.append(name)
    return rows, unknown
