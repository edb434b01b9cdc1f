"""Cases of schema-drift."""

import random

from greenroom import call, case, generated

SCHEMA = {"device": (str, "unknown"), "hours": (float, 0.0), "errors": (int, 0), "hdr": (bool, False)}
ODD = {"device": (str, None), "hours": (float, -1.0), "errors": (int, 7), "hdr": (bool, True)}


def of(records, schema=SCHEMA):
    return call("reconcile", records, dict(schema))


@case("three records", visible=True)
def three():
    return of([
        {"device": "tv", "hours": 2, "errors": 1, "hdr": True},
        {"device": "phone", "hours": "1.5", "errors": True, "codec": "av1"},
        {"hours": 0.25, "errors": None, "hdr": 1, "battery": 80, "codec": "vp9"},
    ])


@case("no records")
def no_records():
    return of([])


@case("an empty record")
def empty_record():
    return of([{}, {"device": "tv"}], ODD)


@case("a schema of no fields")
def empty_schema():
    return of([{"b": 1, "a": 2}, {"a": 3}], {})


@case("True and False in fields of numbers")
def booleans():
    return of([{"errors": True, "hours": False}, {"errors": False, "hours": True}], ODD)


@case("True in a field of floats")
def boolean_float():
    return of([{"hours": True}], {"hours": (float, 0.5)})


@case("numbers in a field of booleans")
def numbers_as_booleans():
    return of([{"hdr": 1}, {"hdr": 0}, {"hdr": 1.0}, {"hdr": "true"}, {"hdr": ""}, {"hdr": False}], ODD)


@case("ints are widened")
def widened():
    return of([{"hours": 3}, {"hours": 0}, {"hours": -12}, {"hours": 2.5}], ODD)


@case("floats are not narrowed")
def not_narrowed():
    return of([{"errors": 3.0}, {"errors": 2.5}, {"errors": 3}], ODD)


@case("numbers as texts, texts as numbers")
def texts():
    return of([{"errors": "3", "hours": "2.5", "device": 7}, {"errors": "", "hours": "", "device": 1.5}, {"device": True}], ODD)


@case("None in every field")
def nones():
    return of([{"device": None, "hours": None, "errors": None, "hdr": None}], ODD)


@case("values that are falsy")
def falsy():
    return of([{"device": "", "hours": 0.0, "errors": 0, "hdr": False}, {"device": "0", "hours": 0, "errors": 0}], ODD)


@case("lists and dicts as values")
def containers():
    return of([{"device": ["tv"], "hours": {"day": 1.5}, "errors": [], "hdr": {}}], ODD)


@case("a default of another type")
def odd_default():
    return of([{"hours": "x", "errors": None}, {"hours": 1, "errors": 2}], {"hours": (float, 0), "errors": (int, None), "device": (str, "")})


@case("unknown fields, first seen first")
def unknown():
    return of([
        {"device": "tv"},
        {"zoom": 1, "codec": "av1", "hours": 1.0},
        {"battery": 80, "codec": "vp9"},
        {"zoom": 2, "Device": "phone", "app": None},
    ])


@case("an unknown field without a value")
def unknown_none():
    return of([{"codec": None}, {"codec": None, "hours": 1.5}])


@case("names in another letter case")
def letter_case():
    return of([{"Hours": 1.5, "hours ": 2.5, "hours": 3.5}])


@case("large numbers")
def large():
    return of([{"errors": 2**60, "hours": 2**52}, {"errors": -(2**70), "hours": 10**20}])


@generated(8)
def random_records(rng: random.Random):
    values = [0, 1, 2, 3.0, 0.5, True, False, None, "", "3", "tv", -4]
    names = [*SCHEMA, "codec", "battery", "app", "zoom"]
    records = []
    for _ in range(rng.randrange(2, 9)):
        rng.shuffle(names)
        records.append({name: rng.choice(values) for name in names[: rng.randrange(1, 7)]})
    return of(records, rng.choice([SCHEMA, ODD]))
