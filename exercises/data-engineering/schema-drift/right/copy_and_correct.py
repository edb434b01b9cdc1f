import copy

ACCEPTED = {bool: {bool: bool}, int: {int: int}, str: {str: str}, float: {float: float, int: float}}


def reconcile(records, schema):
    records = copy.deepcopy(records)
    unknown = []
    for record in records:
        for name in list(record):
            if name not in schema:
                del record[name]
                if name not in unknown:
                    unknown.append(name)
        for name, (kind, default) in schema.items():
            convert = ACCEPTED[kind].get(type(record.get(name)))
            record[name] = convert(record[name]) if convert else default
    return records, unknown
