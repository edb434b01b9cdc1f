"""Smaller inputs: from the arguments of a failing call, proposals that may still fail, greedily.

Lengths first, halves before single items, and everything that has the same length together; then
numbers, to smaller and rounder ones. What is proposed depends on nothing but the data and the
answers given to earlier proposals, so that every host finds the same.
"""

import math
import sys
from collections.abc import Callable, Generator, Iterator
from typing import Any

Path = tuple[Any, ...]
Axis = tuple[Path, int]
Search = Generator[Any, bool, None]

_MOST_LEAVES = 24


def smaller(data: Any, *, numbers: bool = True) -> Search:
    """A search: yields a proposal, is sent whether it was accepted, and goes on from the smallest so far.

    Without ``numbers`` only lengths are cut.

    >>> def search(data, fails):
    ...     proposals, best, accepted = smaller(data), data, None
    ...     while True:
    ...         try: proposal = proposals.send(accepted)
    ...         except StopIteration: return best
    ...         accepted = fails(proposal)
    ...         if accepted: best = proposal
    >>> search([[3, 9, 4, 1], "abc"], lambda data: 9 in data[0])
    [[9], '']
    >>> search([[0.123, 7.7], [5, 6]], lambda data: len(data[0]) == len(data[1]) == 1 or len(data[0]) == 2 == len(data[1]))
    [[0.0], [0]]
    """
    best, cost = data, cost_of(data)
    improved = True
    while improved:
        improved = False
        for find in (_shorter, _rounder) if numbers else (_shorter,):
            search = find(best)
            accepted: bool | None = None
            while True:
                try:
                    proposal = search.send(accepted)  # type: ignore[arg-type]
                except StopIteration:
                    break
                accepted = False
                proposed = cost_of(proposal)
                if proposed < cost:
                    accepted = yield proposal
                if accepted:
                    best, cost, improved = proposal, proposed, True


def cost_of(data: Any) -> tuple[int, int, float]:
    """What must fall with every accepted proposal: items, then digits, then the sizes of numbers.

    >>> cost_of([[1, 2], "ab"]) > cost_of([[1, 2], "a"]) > cost_of([[1], "a"]) > cost_of([[0], "a"])
    True
    """
    digits, size = 0, 0.0
    for _, value in _walk(data):
        for leaf in _numbers_in(value):
            digits += len(repr(leaf))
            size += abs(float(leaf)) + (0.5 if leaf < 0 else 0.0) if -1e300 < leaf < 1e300 else 1e300
    return items_of(data), digits, size


def items_of(data: Any) -> int:
    """How many items, cells and characters there are, a single value counting as one.

    >>> items_of([[1, 2], "abc"])
    9
    """
    return sum(math.prod(_lengths(value)) for _, value in _walk(data))


def _walk(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    yield path, value
    if isinstance(value, (list, tuple)):
        for position, item in enumerate(value):
            yield from _walk(item, (*path, position))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _walk(item, (*path, key))


def _replace(value: Any, path: Path, change: Callable[[Any], Any]) -> Any:
    if not path:
        return change(value)
    if isinstance(value, dict):
        return {key: _replace(item, path[1:], change) if key == path[0] else item for key, item in value.items()}
    return type(value)(_replace(item, path[1:], change) if position == path[0] else item for position, item in enumerate(value))


def _is_array(value: Any) -> bool:
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(value, numpy.ndarray)


def _is_labelled(value: Any) -> bool:
    pandas = sys.modules.get("pandas")
    return pandas is not None and isinstance(value, (pandas.DataFrame, pandas.Series))


def _lengths(value: Any) -> tuple[int, ...]:
    """The lengths along which a value can be cut. A tuple is a record: its length means something."""
    if _is_array(value) or _is_labelled(value):
        return tuple(value.shape)
    return (len(value),) if isinstance(value, (list, dict, set, frozenset, str)) else ()


def _cut(value: Any, axis: int, start: int, stop: int) -> Any:
    if _is_array(value):
        return sys.modules["numpy"].delete(value, slice(start, stop), axis)
    if _is_labelled(value):
        kept = [position for position in range(value.shape[axis]) if not start <= position < stop]
        return value.iloc[:, kept] if axis == 1 else value.iloc[kept]
    if isinstance(value, dict):
        return dict([*value.items()][:start] + [*value.items()][stop:])
    if isinstance(value, (set, frozenset)):
        ordered = sorted(value, key=repr)
        return type(value)(ordered[:start] + ordered[stop:])
    return value[:start] + value[stop:]


def _groups(data: Any) -> list[list[Axis]]:
    """What is cut together: all of one length, then those of one length and depth, then each alone."""
    # The root and its two parts, positional and named arguments, are no data to be cut.
    nodes = [(path, value) for path, value in _walk(data) if path]
    axes = [((path, axis), length, isinstance(value, str)) for path, value in nodes for axis, length in enumerate(_lengths(value)) if length > 0]
    by_length: dict[Any, list[Axis]] = {}
    by_depth: dict[Any, list[Axis]] = {}
    for axis, length, text in axes:
        if not text:
            by_length.setdefault(length, []).append(axis)
            by_depth.setdefault((len(axis[0]), axis[1], length), []).append(axis)
    groups = sorted(by_length.values(), key=lambda group: -_length_of(data, group[0]))
    for group in [*by_depth.values(), *([axis] for axis, _, _ in axes[:_MOST_LEAVES])]:
        if group not in groups:
            groups.append(group)
    return groups


def _at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def _length_of(data: Any, axis: Axis) -> int:
    return _lengths(_at(data, axis[0]))[axis[1]]


def _shorter(data: Any) -> Search:
    for group in _groups(data):
        try:
            length = _length_of(data, group[0])
        except (KeyError, IndexError, TypeError):
            continue  # cut away with what held it
        chunk = length
        while chunk > 0:
            start = 0
            while start < length:
                proposal = _cut_all(data, group, start, min(start + chunk, length))
                if proposal is None:
                    return
                if (yield proposal):
                    data, length = proposal, length - min(chunk, length - start)
                else:
                    start += chunk
            chunk = min(chunk // 2, length)


def _cut_all(data: Any, group: list[Axis], start: int, stop: int) -> Any:
    # The deepest first, so that paths stay right while what holds them gets shorter.
    for path, axis in sorted(group, key=lambda one: -len(one[0])):
        try:
            data = _replace(data, path, lambda value, axis=axis: _cut(value, axis, start, stop))
        except (IndexError, TypeError):
            return None
    return data


def _rounder(data: Any) -> Search:
    for decimals in (0, 1, 2, 3):
        proposal = _round_all(data, decimals)
        if (yield proposal):
            data = proposal
            break
    leaves = [place for path, value in _walk(data) for place in _places(path, value)][:_MOST_LEAVES]
    for path, place in leaves:
        for simple in _simpler(_leaf(data, path, place)):
            proposal = _replace(data, path, lambda value, place=place, simple=simple: _put(value, place, simple))
            if (yield proposal):
                data = proposal
                break


def _round_all(data: Any, decimals: int) -> Any:
    for path, value in _walk(data):
        if isinstance(value, float) and math.isfinite(value):
            data = _replace(data, path, lambda value: round(value, decimals))
        elif (_is_array(value) and value.dtype.kind == "f") or _is_labelled(value):
            data = _replace(data, path, lambda value: value.round(decimals))
    return data


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _places(path: Path, value: Any) -> Iterator[tuple[Path, Any]]:
    """Where the single numbers of a value are: itself, or the cells of an array or a frame."""
    if _is_number(value):
        yield path, None
    elif (_is_array(value) and value.dtype.kind in "iuf") or _is_labelled(value):
        table = value if _is_array(value) else value.to_numpy()
        numpy = sys.modules["numpy"]
        for place in list(numpy.ndindex(table.shape))[:_MOST_LEAVES]:
            if _is_number(_cell(value, place)):
                yield path, place


def _cell(value: Any, place: Any) -> Any:
    cell = value.iloc[place if len(place) > 1 else place[0]] if _is_labelled(value) else value[place]
    return cell.item() if hasattr(cell, "item") else cell


def _leaf(data: Any, path: Path, place: Any) -> Any:
    value = _at(data, path)
    return value if place is None else _cell(value, place)


def _put(value: Any, place: Any, simple: Any) -> Any:
    if place is None:
        return simple
    changed = value.copy()
    if _is_labelled(value):
        changed.iloc[place if len(place) > 1 else place[0]] = simple
    else:
        changed[place] = simple
    return changed


def _numbers_in(value: Any) -> Iterator[Any]:
    if _is_number(value):
        yield value if math.isfinite(value) else 0
    elif (_is_array(value) and value.dtype.kind in "iuf") or _is_labelled(value):
        table = value if _is_array(value) else value.to_numpy()
        yield from (cell for cell in table.ravel().tolist() if _is_number(cell) and math.isfinite(cell))


def _simpler(value: Any) -> Iterator[Any]:
    """Simpler numbers of the same type, the simplest first."""
    if isinstance(value, float) and not math.isfinite(value):
        return
    tried = [0, 1, abs(value), round(value), int(value / 2) if abs(value) < 2**53 else value // 2]
    if isinstance(value, float):
        tried += [round(value, 1), round(value, 2)]
    for simple in tried:
        if simple != value:
            yield type(value)(simple)


def finite(value: Any) -> bool:
    """Whether all numbers of a value are finite.

    >>> finite([1, {"a": 2.5}]), finite([float("nan")])
    (True, False)
    """
    for _, one in _walk(value):
        if isinstance(one, float) and not math.isfinite(one):
            return False
        if _is_array(one) and one.dtype.kind in "fc" and not sys.modules["numpy"].isfinite(one).all():
            return False
        if _is_labelled(one) and one.isna().to_numpy().any():
            return False
    return True
