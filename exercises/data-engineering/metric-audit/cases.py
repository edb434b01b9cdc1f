"""Cases of metric-audit: single calls, and pairs of inputs that must or must not share a fingerprint."""

import random

from greenroom import call, case, generated, script

SPEC = {"name": "completion", "numerator": "completed", "denominator": "starts"}
ROWS = [
    {"title": "Harbor Lights", "completed": 30, "starts": 40},
    {"title": "Night Ferry", "completed": 5, "starts": 10},
    {"title": "Low Tide", "starts": 25},
]


def pair(rows, others, spec=SPEC, other_spec=None):
    """The metric of both inputs; the check asks whether they share a fingerprint where the reference's do."""
    second = spec if other_spec is None else other_spec

    def run(answer):
        return [answer.metric([dict(row) for row in part], dict(one)) for part, one in ((rows, spec), (others, second))]

    shown = f"metric({rows}, {spec})"
    return script(run, f"{shown}\nmetric({others}, {second})")


def one(*numbers, **more):
    return [{"completed": x, "starts": y, **more} for x, y in numbers]


@case("three rows", visible=True)
def three_rows():
    return call("metric", [dict(row) for row in ROWS], dict(SPEC))


@case("the same rows in another order", visible=True)
def row_order():
    return pair(ROWS, ROWS[::-1])


@case("many rows in another order")
def many_rows():
    rows = [{"title": f"t{at % 3}", "completed": at % 5, "starts": 5 + at % 2} for at in range(15)]
    return pair(rows, rows[7:] + rows[:7])


@case("keys of rows in another order")
def key_order():
    return pair(ROWS, [dict(reversed(row.items())) for row in ROWS])


@case("keys of the spec in another order")
def spec_order():
    return pair(ROWS, ROWS, SPEC, dict(reversed(SPEC.items())))


@case("ints here, floats there")
def ints_and_floats():
    return pair(one((3, 4), (0, 2), (12, 100)), one((3.0, 4.0), (0.0, 2), (12, 100.0)))


@case("ints and floats in another column")
def other_column():
    return pair(one((3, 4), minutes=90), one((3, 4), minutes=90.0))


@case("ints and floats, sorted either way")
def sorted_either_way():
    return pair(one((10, 20), (9, 20), (9.5, 20)), one((9.5, 20.0), (10.0, 20.0), (9.0, 20.0)))


@case("another spec")
def another_spec():
    rows = one((3, 4), rated=2)
    return pair(rows, rows, SPEC, {**SPEC, "numerator": "rated"})


@case("another name of the metric")
def another_name():
    return pair(ROWS, ROWS, SPEC, {**SPEC, "name": "finished"})


@case("numerator and denominator exchanged")
def exchanged():
    return pair(ROWS[:2], ROWS[:2], SPEC, {**SPEC, "numerator": "starts", "denominator": "completed"})


@case("a value that differs")
def value_differs():
    return pair(ROWS[:2], [ROWS[0], {**ROWS[1], "completed": 6}])


@case("a value that differs in the seventh decimal")
def seventh_decimal():
    return pair(one((0.123456, 1)), one((0.1234561, 1)))


@case("small values that differ")
def small_values():
    return pair(one((0.0000001, 1)), one((0.0000002, 1)))


@case("large values that differ")
def large_values():
    return pair(one((12345678, 100000000)), one((12345679, 100000000)))


@case("a text that differs in a row")
def text_differs():
    return pair(ROWS[:2], [{**ROWS[0], "title": "Harbor lights"}, ROWS[1]])


@case("a row that comes twice")
def repeated():
    return pair(one((3, 4), (1, 2)), one((3, 4), (1, 2), (1, 2)))


@case("a row that is not used")
def not_used():
    return pair(ROWS, ROWS[:2])


@case("a row that is not used differs")
def not_used_differs():
    return pair(ROWS, [*ROWS[:2], {"title": "Low Tide", "starts": 26}])


@case("digits that could run together")
def run_together():
    return pair(one((1, 12)), one((11, 2)))


@case("values exchanged between rows")
def exchanged_rows():
    return pair(one((1, 4), (2, 5)), one((1, 5), (2, 4)))


@case("rows of different keys and types")
def mixed():
    rows = [{"completed": 1, "starts": 2, "user": 7}, {"user": "u8", "completed": 1, "starts": 2}, {"starts": None, "completed": 1}, {"completed": 1, "starts": 2, "user": None}, {}]
    return pair(rows, rows[::-1])


@case("missing keys")
def missing():
    return call("metric", [{"completed": 3}, {"starts": 4}, {}, {"completed": 2, "starts": 8}, {"completed": None, "starts": 5}, {"completed": 1, "starts": None}], dict(SPEC))


@case("rows of unequal size")
def unequal():
    return call("metric", one((1, 1), (10, 100), (0, 3)), dict(SPEC))


@case("a row with 0 starts")
def zero_row():
    return call("metric", one((0, 0), (2, 4), (1, 0)), dict(SPEC))


@case("denominators that sum to 0")
def zero_sum():
    return call("metric", one((3, 0), (1, 0)), dict(SPEC))


@case("no rows")
def no_rows():
    return call("metric", [], dict(SPEC))


@case("no used rows")
def no_used():
    return call("metric", [{"title": "Low Tide"}], dict(SPEC))


@case("rows that are not sorted")
def not_sorted():
    return call("metric", one((9, 10), (1, 10), (5, 10)), {"denominator": "starts", "numerator": "completed"})


@generated(6)
def shuffled(rng: random.Random):
    rows = [{"title": rng.choice("abc"), "completed": rng.choice([1, 2.5, 0.1, None]), "starts": rng.choice([3, 4.0, 7.25])} for _ in range(12)]
    others = [dict(sorted(row.items(), key=lambda item: rng.random())) for row in rows]
    rng.shuffle(others)
    return pair(rows, others)
