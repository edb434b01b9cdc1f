"""Holds the reference against pandas: its `infer_dtype` says the type of each single value, and it unites the columns of records."""

import random

import pandas as pd

SCHEMA = {"a": (int, -1), "b": (float, -1.0), "c": (bool, True), "d": (str, "none")}
GOOD = {int: {"integer"}, float: {"floating", "integer"}, bool: {"boolean"}, str: {"string"}}


def check(reference) -> None:
    """Raises AssertionError where the reference and pandas disagree about a value's type."""
    for seed in range(5):
        rng = random.Random(seed)
        pool = [1, 0, 2.5, 3.0, True, False, None, "x", ""]
        records = [{name: rng.choice(pool) for name in rng.sample("abcdefg", 5)} for _ in range(60)]
        rows, unknown = reference.reconcile(records, SCHEMA)
        # The union of columns that pandas makes of records comes in the order in which they are first seen.
        columns = pd.DataFrame.from_records([dict.fromkeys(record, 0) for record in records]).columns
        assert unknown == [name for name in columns if name not in SCHEMA], (seed, unknown)
        for record, row in zip(records, rows):
            for name, (kind, default) in SCHEMA.items():
                good = pd.api.types.infer_dtype([record.get(name)], skipna=False) in GOOD[kind]
                assert row[name] == (record[name] if good else default) and type(row[name]) is kind, (seed, record, row)
