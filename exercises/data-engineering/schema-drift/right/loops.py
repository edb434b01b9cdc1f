def is_number(value):
    return isinstance(value, int) and not isinstance(value, bool)


def reconcile(records, schema):
    clean, unknown, seen = [], [], set()
    for record in records:
        row = {}
        for field in schema:
            wanted, default = schema[field]
            row[field] = default
            if field not in record:
                continue
            value = record[field]
            if wanted is float:
                if isinstance(value, float):
                    row[field] = value
                elif is_number(value):
                    row[field] = value * 1.0
            elif wanted is int:
                if is_number(value):
                    row[field] = value
            elif isinstance(value, wanted):
                row[field] = value
        clean.append(row)
        for field in record:
            if field not in schema and field not in seen:
                seen.add(field)
                unknown.append(field)
    return clean, unknown
