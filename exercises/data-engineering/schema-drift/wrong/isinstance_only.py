def fit(value, kind, default):
    if isinstance(value, kind):
        return value
    if kind is float and type(value) is int:
        return float(value)
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
