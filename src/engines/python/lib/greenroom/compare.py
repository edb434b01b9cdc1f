"""Compares a received value with an expected one and says what differs, first difference first.

Value and type are separate findings. Numbers of any kind compare as numbers; a bool is no
number. NaN equals NaN. A list is no tuple and no array. Frames compare by column name.
"""

import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from .codec import Other, Raised
from .findings import Finding, finding


@dataclass(frozen=True)
class Rules:
    """What counts in a comparison. The last four are about arrays, frames and series only."""

    relative: float = 1e-6
    absolute: float = 1e-9
    dtypes: bool = False
    """Whether an int column or array must be of ints, and a float one of floats."""
    index: bool = True
    """Whether the index of frames and series counts."""
    column_order: bool = True
    """Whether the order of a frame's columns counts."""
    row_order: bool = True
    """Whether the order of a frame's or series' rows counts; without it the index does not count either."""
    missing_alike: bool = False
    """Within frames: None, NaN and NaT are all the same missing value."""


def compare(received: Any, expected: Any, *, path: str = "the result", **rules: Any) -> Iterator[Finding]:
    """Yields the differences, at most one for each part of the value; ``rules`` are the fields of :class:`Rules`.

    A number agrees when ``|received - expected| <= max(absolute, relative * |expected|)``; two
    ints agree when they are equal.

    >>> [one.message for one in compare([1, 2.5], [1, 2.0])]
    ['The result[1] is 2.5; 2.0 was expected.']
    >>> [one.kind for one in compare("3", 3)]
    ['type']
    >>> list(compare(float("nan"), float("nan")))
    []
    >>> list(compare(2.001, 2.0, relative=0.01))
    []
    """
    yield from _compare(received, expected, path, Rules(**rules))


def _compare(received: Any, expected: Any, path: str, rules: Rules) -> Iterator[Finding]:
    if _is_missing(expected) and _is_missing(received) and (rules.missing_alike or type(received) is type(expected)):
        return
    for applies, comparison in _COMPARISONS:
        if applies(expected):
            yield from comparison(received, expected, path, rules)
            return
    if type(received) is not type(expected):
        yield _type_finding(received, expected, path)
    elif received != expected:
        yield _value_finding(received, expected, path)


def type_name(value: Any) -> str:
    """The name of a value's type as a learner knows it.

    >>> type_name(3)
    'int'
    """
    if isinstance(value, Other):
        return value.type_name
    return "None" if value is None else type(value).__name__


def _text(value: Any) -> str:
    from .show import text_of

    return text_of(value)


def _value_finding(received: Any, expected: Any, path: str) -> Finding:
    return finding("values", f"{path} is {_text(received)}; {_text(expected)} was expected.", expected, received)


def _type_finding(received: Any, expected: Any, path: str) -> Finding:
    if isinstance(received, Raised):
        return finding("raised", f"{path} {received!r}; {_text(expected)} was expected.", expected, received)
    names = f"{path} is a value of type {type_name(received)}; {type_name(expected)} was expected."
    if received is None:
        names = f"{path} is None; {type_name(expected)} was expected. Is a return missing?"
    elif _text(received).strip("'\"") == _text(expected).strip("'\""):
        names += " It prints the same, but it is not the same."
    return finding("type", names, expected, received)


def _numpy() -> Any:
    return sys.modules.get("numpy")


def _is_array(value: Any) -> bool:
    return _numpy() is not None and isinstance(value, _numpy().ndarray)


def _is_missing(value: Any) -> bool:
    if value is None or isinstance(value, float):
        return value is None or math.isnan(value)
    pandas = sys.modules.get("pandas")
    return pandas is not None and (value is pandas.NaT or value is pandas.NA)


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool) or (_numpy() is not None and isinstance(value, _numpy().bool_))


def _is_int(value: Any) -> bool:
    if _is_bool(value):
        return False
    return isinstance(value, int) or (_numpy() is not None and isinstance(value, _numpy().integer))


def _is_real(value: Any) -> bool:
    return isinstance(value, float) or (_numpy() is not None and isinstance(value, _numpy().floating))


def _is_number(value: Any) -> bool:
    return _is_int(value) or _is_real(value)


def _is_frame(value: Any) -> bool:
    pandas = sys.modules.get("pandas")
    return pandas is not None and isinstance(value, pandas.DataFrame)


def _is_series(value: Any) -> bool:
    pandas = sys.modules.get("pandas")
    return pandas is not None and isinstance(value, pandas.Series)


def close(received: float, expected: float, relative: float = 1e-6, absolute: float = 1e-9) -> bool:
    """Whether two numbers agree; NaN agrees with NaN, an infinity only with itself.

    >>> close(1.0000001, 1.0), close(float("inf"), 1e308), close(10**400, 1.0)
    (True, False, False)
    """
    try:
        received, expected = float(received), float(expected)
    except OverflowError:
        # An integer beyond all floats agrees with none.
        return received == expected
    if math.isnan(expected) or math.isnan(received):
        return math.isnan(expected) and math.isnan(received)
    if math.isinf(expected) or math.isinf(received):
        return received == expected
    return abs(received - expected) <= max(absolute, relative * abs(expected))


def _compare_bool(received: Any, expected: Any, path: str, rules: Rules) -> Iterator[Finding]:
    if not _is_bool(received):
        yield _type_finding(received, bool(expected), path)
    elif bool(received) != bool(expected):
        yield _value_finding(bool(received), bool(expected), path)


def _compare_number(received: Any, expected: Any, path: str, rules: Rules) -> Iterator[Finding]:
    if _is_array(received) and received.ndim == 0:
        received = received[()]
    if not _is_number(received):
        yield _type_finding(received, expected, path)
    elif _is_int(expected) and not _is_int(received):
        yield _type_finding(received, expected, path) if received == expected else _value_finding(received, expected, path)
    elif _is_int(expected) and _is_int(received):
        if int(received) != int(expected):
            yield _value_finding(received, expected, path)
    elif not close(received, expected, rules.relative, rules.absolute):
        yield _value_finding(received, expected, path)


def _compare_array(received: Any, expected: Any, path: str, rules: Rules) -> Iterator[Finding]:
    numpy = _numpy()
    if not _is_array(received):
        yield _type_finding(received, expected, path)
        return
    if received.shape != expected.shape:
        yield finding("shape", f"{path} has shape {received.shape}; {expected.shape} was expected.", expected.shape, received.shape)
        return
    numeric = "" if rules.dtypes else "iuf"
    if received.dtype.kind != expected.dtype.kind and not (received.dtype.kind in numeric and expected.dtype.kind in numeric):
        yield finding("type", f"{path} has dtype {received.dtype}; {expected.dtype} was expected.", str(expected.dtype), str(received.dtype))
        return
    if expected.dtype.kind == "O":
        for place in numpy.ndindex(expected.shape):
            found = list(_compare(received[place], expected[place], f"{path}[{', '.join(map(str, place))}]", rules))
            if found:
                yield found[0]
                return
        return
    if expected.dtype.kind in "fc" or received.dtype.kind in "fc":
        relative, absolute = rules.relative, rules.absolute
        with numpy.errstate(all="ignore"):
            near = numpy.abs(received - expected) <= numpy.maximum(absolute, relative * numpy.abs(expected))
        finite = numpy.isfinite(received) & numpy.isfinite(expected)
        same = numpy.where(finite, near, (received == expected) | (numpy.isnan(received) & numpy.isnan(expected)))
    else:
        same = received == expected
        if expected.dtype.kind in "mM":
            same |= numpy.isnat(received) & numpy.isnat(expected)
    if not numpy.all(same):
        different = numpy.argwhere(~numpy.asarray(same))
        place = tuple(int(part) for part in different[0])
        where = f"{path}[{', '.join(map(str, place))}]" if place else path
        wrong = _value_finding(received[place].item(), expected[place].item(), where)
        if len(different) > 1:
            wrong.message += f" {len(different):,} of {expected.size:,} values differ."
        yield wrong


def _first(findings: Iterator[Finding]) -> Iterator[Finding]:
    for one in findings:
        yield one
        return


def _compare_sequence(received: Any, expected: Any, path: str, rules: Rules) -> Iterator[Finding]:
    if type(received) is not type(expected):
        yield _type_finding(received, expected, path)
        return
    if len(received) != len(expected):
        yield finding("shape", f"{path} has {len(received)} items; {len(expected)} were expected.", expected, received)
        return
    for position, (mine, theirs) in enumerate(zip(received, expected)):
        yield from _first(_compare(mine, theirs, f"{path}[{position}]", rules))


def _compare_dict(received: Any, expected: Any, path: str, rules: Rules) -> Iterator[Finding]:
    if not isinstance(received, dict):
        yield _type_finding(received, expected, path)
        return
    missing = [key for key in expected if key not in received]
    extra = [key for key in received if key not in expected]
    if missing:
        yield finding("values", f"{path} lacks {_names(missing)}.", sorted(map(str, expected)), sorted(map(str, received)))
    if extra:
        yield finding("values", f"{path} has {_names(extra)}, which is not asked for.", sorted(map(str, expected)), sorted(map(str, received)))
    for key in expected:
        if key in received:
            yield from _first(_compare(received[key], expected[key], f"{path}[{key!r}]", rules))


def _names(keys: list[Any]) -> str:
    shown = ", ".join(repr(key) for key in keys[:3])
    return f"{shown} and {len(keys) - 3} more" if len(keys) > 3 else shown


def _compare_set(received: Any, expected: Any, path: str, rules: Rules) -> Iterator[Finding]:
    if not isinstance(received, (set, frozenset)):
        yield _type_finding(received, expected, path)
    elif set(received) != set(expected):
        missing, extra = set(expected) - set(received), set(received) - set(expected)
        parts = [f"lacks {_names(sorted(missing, key=repr))}"] if missing else []
        parts += [f"has {_names(sorted(extra, key=repr))} too many"] if extra else []
        yield finding("values", f"{path} {' and '.join(parts)}.", expected, received)


def _compare_raised(received: Any, expected: Raised, path: str, rules: Rules) -> Iterator[Finding]:
    """An outcome of a script's step that should be an exception."""
    if not isinstance(received, Raised):
        yield finding("not-raised", f"{path} is {_text(received)}; {expected.name} should be raised ({expected.message}).", expected, received)
    elif expected.names[0] not in received.names:
        yield finding("wrong-exception", f"{path} {received!r}; {expected.name} was expected.", expected, received)


def _compare_frame(received: Any, expected: Any, path: str, rules: Rules) -> Iterator[Finding]:
    if not _is_frame(received):
        yield _type_finding(received, expected, path)
        return
    names = list(expected.columns)
    if not rules.column_order and sorted(received.columns, key=repr) == sorted(names, key=repr) and len(set(names)) == len(names):
        received = received[names]
    if list(received.columns) != names:
        message = f"{path} has the columns {list(received.columns)}; {names} were expected."
        if sorted(received.columns, key=repr) == sorted(names, key=repr):
            message = f"{path} has the right columns in another order: {list(received.columns)}; {names} was expected."
        yield finding("shape", message, names, list(received.columns))
        return
    if len(received) != len(expected):
        yield finding("shape", f"{path} has {len(received)} rows; {len(expected)} were expected.", len(expected), len(received))
        return
    if not rules.row_order:
        received, expected = _sorted_rows(received), _sorted_rows(expected)
    yield from _compare_index(received, expected, path, rules)
    rules = replace(rules, missing_alike=True)
    for position, name in enumerate(names):
        mine, theirs = received.iloc[:, position], expected.iloc[:, position]
        yield from _compare_array(mine.to_numpy(), theirs.to_numpy(), f"{path}[{name!r}]", rules)


def _sorted_rows(frame: Any) -> Any:
    """Rows in an order that depends on their values only; figures are rounded for it, so that noise does not reorder them."""

    def key(position: int) -> list[tuple[str, Any]]:
        row = frame.iloc[position]
        cells = row.tolist() if hasattr(row, "tolist") else [row]
        return [("", round(float(cell), 6)) if _is_number(cell) and not _is_missing(cell) else (type_name(cell), str(cell)) for cell in cells]

    return frame.iloc[sorted(range(len(frame)), key=key)]


def _compare_index(received: Any, expected: Any, path: str, rules: Rules) -> Iterator[Finding]:
    if rules.index and rules.row_order and any(_compare_sequence(list(received.index), list(expected.index), path, rules)):
        yield finding("values", f"{path} has another index than expected.", list(expected.index[:6]), list(received.index[:6]))


def _compare_series(received: Any, expected: Any, path: str, rules: Rules) -> Iterator[Finding]:
    if not _is_series(received):
        yield _type_finding(received, expected, path)
        return
    if len(received) != len(expected):
        yield finding("shape", f"{path} has {len(received)} values; {len(expected)} were expected.", len(expected), len(received))
        return
    if not rules.row_order:
        received, expected = _sorted_rows(received), _sorted_rows(expected)
    wrong_index = list(_compare_index(received, expected, path, rules))
    yield from wrong_index or _compare_array(received.to_numpy(), expected.to_numpy(), path, replace(rules, missing_alike=True))


_COMPARISONS = (
    (lambda value: isinstance(value, Raised), _compare_raised),
    (_is_bool, _compare_bool),
    (_is_number, _compare_number),
    (_is_array, _compare_array),
    (_is_frame, _compare_frame),
    (_is_series, _compare_series),
    (lambda value: isinstance(value, dict), _compare_dict),
    (lambda value: isinstance(value, (list, tuple)), _compare_sequence),
    (lambda value: isinstance(value, (set, frozenset)), _compare_set),
)
