def reconcile(records: list[dict], schema: dict[str, tuple[type, object]]) -> tuple[list[dict], list[str]]:
    """The records with exactly the fields and types of the schema, and the names that it does not know.

    The schema maps each field name to (type, default); the type is bool, int, float or str.
    """
    # A missing field is looked up as None, which is bad for every type and so ends in the default.
    rows = [{name: _fit(record.get(name), kind, default) for name, (kind, default) in schema.items()} for record in records]
    # A dict keeps keys in the order of their first insertion; a set would lose it.
    unknown = dict.fromkeys(name for record in records for name in record if name not in schema)
    return rows, list(unknown)


def _fit(value: object, kind: type, default: object) -> object:
    # The exact type, not isinstance: bool is a subclass of int.
    if type(value) is kind:
        return value
    if kind is float and type(value) is int:
        return float(value)
    return default
