"""Compares a received value with an expected one and says what differs, first difference first.

Value and type are separate findings. Numbers of any kind compare as numbers; a bool is no
number. NaN equals NaN. A list is no tuple and no array. Frames compare by column name.
"""

import math
import sys
from collections.abc import Iterator
from typing import Any

from .codec import Other
from .findings import Finding, finding


def compare(received: Any, expected: Any, *, relative: float = 1e-6, absolute: float = 1e-9, path: str = "the result") -> Iterator[Finding]:
    """Yields the differences, at most one for each part of the value.

    A number agrees when ``|received - expected| <= max(absolute, relative * |expected|)``; two
    ints agree when they are equal.

    >>> [one.message for one in compare([1, 2.5], [1, 2.0])]
    ['The result[1] is 2.5; 2.0 was expected.']
    >>> [one.kind for one in compare("3", 3)]
    ['type']
    >>> list(compare(float("nan"), float("nan")))
    []
    """
    yield from _compare(received, expected, path, (relative, absolute))


def _compare(received: Any, expected: Any, path: str, tolerance: tuple[float, float]) -> Iterator[Finding]:
    for applies, comparison in _COMPARISONS:
        if applies(expected):
            yield from comparison(received, expected, path, tolerance)
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


def _value_finding(received: Any, expected: Any, path: str) -> Finding:
    from .show import text_of

    return finding("values", f"{path} is {text_of(received)}; {text_of(expected)} was expected.", expected, received)


def _type_finding(received: Any, expected: Any, path: str) -> Finding:
    from .show import text_of

    names = f"{path} is a value of type {type_name(received)}; {type_name(expected)} was expected."
    if received is None:
        names = f"{path} is None; {type_name(expected)} was expected. Is a return missing?"
    elif text_of(received).strip("'\"") == text_of(expected).strip("'\""):
        names += " It prints the same, but it is not the same."
    return finding("type", names, expected, received)


def _numpy() -> Any:
    return sys.modules.get("numpy")


def _is_array(value: Any) -> bool:
    return _numpy() is not None and isinstance(value, _numpy().ndarray)


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

    >>> close(1.0000001, 1.0), close(float("inf"), 1e308)
    (True, False)
    """
    if math.isnan(expected) or math.isnan(received):
        return math.isnan(expected) and math.isnan(received)
    if math.isinf(expected) or math.isinf(received):
        return received == expected
    return abs(received - expected) <= max(absolute, relative * abs(expected))


def _compare_bool(received: Any, expected: Any, path: str, tolerance: tuple[float, float]) -> Iterator[Finding]:
    if not _is_bool(received):
        yield _type_finding(received, bool(expected), path)
    elif bool(received) != bool(expected):
        yield _value_finding(bool(received), bool(expected), path)


def _compare_number(received: Any, expected: Any, path: str, tolerance: tuple[float, float]) -> Iterator[Finding]:
    if _is_array(received) and received.ndim == 0:
        received = received[()]
    if not _is_number(received):
        yield _type_finding(received, expected, path)
    elif _is_int(expected) and not _is_int(received):
        yield _type_finding(received, expected, path) if received == expected else _value_finding(received, expected, path)
    elif _is_int(expected) and _is_int(received):
        if int(received) != int(expected):
            yield _value_finding(received, expected, path)
    elif not close(float(received), float(expected), *tolerance):
        yield _value_finding(received, expected, path)


def _compare_array(received: Any, expected: Any, path: str, tolerance: tuple[float, float]) -> Iterator[Finding]:
    numpy = _numpy()
    if not _is_array(received):
        yield _type_finding(received, expected, path)
        return
    if received.shape != expected.shape:
        yield finding("shape", f"{path} has shape {received.shape}; {expected.shape} was expected.", expected.shape, received.shape)
        return
    numeric = "iuf"
    if received.dtype.kind != expected.dtype.kind and not (received.dtype.kind in numeric and expected.dtype.kind in numeric):
        yield finding("type", f"{path} has dtype {received.dtype}; {expected.dtype} was expected.", str(expected.dtype), str(received.dtype))
        return
    if expected.dtype.kind == "O":
        for place in numpy.ndindex(expected.shape):
            yield from _first(_compare(received[place], expected[place], f"{path}[{', '.join(map(str, place))}]", tolerance))
        return
    if expected.dtype.kind in "fc" or received.dtype.kind in "fc":
        relative, absolute = tolerance
        with numpy.errstate(all="ignore"):
            near = numpy.abs(received - expected) <= numpy.maximum(absolute, relative * numpy.abs(expected))
        finite = numpy.isfinite(received) & numpy.isfinite(expected)
        same = numpy.where(finite, near, (received == expected) | (numpy.isnan(received) & numpy.isnan(expected)))
    else:
        same = received == expected
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


def _compare_sequence(received: Any, expected: Any, path: str, tolerance: tuple[float, float]) -> Iterator[Finding]:
    if type(received) is not type(expected):
        yield _type_finding(received, expected, path)
        return
    if len(received) != len(expected):
        yield finding("shape", f"{path} has {len(received)} items; {len(expected)} were expected.", expected, received)
        return
    for position, (mine, theirs) in enumerate(zip(received, expected)):
        yield from _first(_compare(mine, theirs, f"{path}[{position}]", tolerance))


def _compare_dict(received: Any, expected: Any, path: str, tolerance: tuple[float, float]) -> Iterator[Finding]:
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
            yield from _first(_compare(received[key], expected[key], f"{path}[{key!r}]", tolerance))


def _names(keys: list[Any]) -> str:
    shown = ", ".join(repr(key) for key in keys[:3])
    return f"{shown} and {len(keys) - 3} more" if len(keys) > 3 else shown


def _compare_set(received: Any, expected: Any, path: str, tolerance: tuple[float, float]) -> Iterator[Finding]:
    if not isinstance(received, (set, frozenset)):
        yield _type_finding(received, expected, path)
    elif set(received) != set(expected):
        missing, extra = set(expected) - set(received), set(received) - set(expected)
        parts = [f"lacks {_names(sorted(missing, key=repr))}"] if missing else []
        parts += [f"has {_names(sorted(extra, key=repr))} too many"] if extra else []
        yield finding("values", f"{path} {' and '.join(parts)}.", expected, received)


def _compare_frame(received: Any, expected: Any, path: str, tolerance: tuple[float, float]) -> Iterator[Finding]:
    if not _is_frame(received):
        yield _type_finding(received, expected, path)
        return
    if list(received.columns) != list(expected.columns):
        message = f"{path} has the columns {list(received.columns)}; {list(expected.columns)} were expected."
        yield finding("shape", message, list(expected.columns), list(received.columns))
        return
    if len(received) != len(expected):
        yield finding("shape", f"{path} has {len(received)} rows; {len(expected)} were expected.", len(expected), len(received))
        return
    if list(received.index) != list(expected.index):
        yield finding("values", f"{path} has another index than expected.", list(expected.index[:6]), list(received.index[:6]))
    for position, name in enumerate(expected.columns):
        mine, theirs = received.iloc[:, position], expected.iloc[:, position]
        yield from _compare_array(mine.to_numpy(), theirs.to_numpy(), f"{path}[{name!r}]", tolerance)


def _compare_series(received: Any, expected: Any, path: str, tolerance: tuple[float, float]) -> Iterator[Finding]:
    if not _is_series(received):
        yield _type_finding(received, expected, path)
    elif len(received) != len(expected):
        yield finding("shape", f"{path} has {len(received)} values; {len(expected)} were expected.", len(expected), len(received))
    elif list(received.index) != list(expected.index):
        yield finding("values", f"{path} has another index than expected.", list(expected.index[:6]), list(received.index[:6]))
    else:
        yield from _compare_array(received.to_numpy(), expected.to_numpy(), path, tolerance)


_COMPARISONS = (
    (_is_bool, _compare_bool),
    (_is_number, _compare_number),
    (_is_array, _compare_array),
    (_is_frame, _compare_frame),
    (_is_series, _compare_series),
    (lambda value: isinstance(value, dict), _compare_dict),
    (lambda value: isinstance(value, (list, tuple)), _compare_sequence),
    (lambda value: isinstance(value, (set, frozenset)), _compare_set),
)
