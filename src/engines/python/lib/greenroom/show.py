"""Values as short texts for people: a call's arguments, what was expected, what was received."""

import math
import re
import reprlib
import sys
from itertools import islice
from typing import Any

MAX_TEXT = 600
MAX_CELL = 300
MAX_ROWS = 200
MAX_COLUMNS = 100
MAX_ITEMS = 12


class _Short(reprlib.Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxlevel = 4
        self.maxset = self.maxfrozenset = MAX_ITEMS
        self.maxstring = self.maxother = 200
        self.maxlong = 60

    def repr_instance(self, x: Any, level: int) -> str:
        # Where an object lies in memory is another place at every run.
        return re.sub(r" at 0x[0-9a-f]+", "", super().repr_instance(x, level))


_short = _Short()


def source_of(value: Any, level: int = 0) -> str:
    """A value as Python source where it is short, else shortened with ``...``.

    >>> source_of([1, 2.5, "a"])
    "[1, 2.5, 'a']"
    >>> source_of({"b": 1, "a": (float,)})
    "{'b': 1, 'a': (float,)}"
    >>> source_of(object())
    '<object object>'
    """
    numpy, pandas = sys.modules.get("numpy"), sys.modules.get("pandas")
    if numpy is not None:
        if isinstance(value, numpy.generic):
            return repr(value.item())
        if isinstance(value, numpy.ndarray):
            if value.size > 60:
                return f"<array of shape {value.shape}, {value.dtype}>"
            if value.size == 0:
                return f"np.empty({value.shape})"
            body = numpy.array2string(value, separator=", ", precision=8, prefix="np.array(")
            short = " ".join(body.split())
            return f"np.array({short if len(short) <= 80 else body})"
    if pandas is not None and isinstance(value, pandas.DataFrame):
        if value.size > 60:
            return f"<frame of {len(value)} rows, columns {source_of(list(value.columns))}>"
        return f"pd.DataFrame({ {name: value[name].tolist() for name in value.columns} })"
    if pandas is not None and isinstance(value, pandas.Series):
        return f"<series of {len(value)} values>" if len(value) > 60 else f"pd.Series({value.tolist()})"
    if type(value) in (list, tuple, dict):
        return _container(value, level)
    if callable(value) and hasattr(value, "__name__"):
        return str(value.__name__)
    return _short.repr(value)


def _container(value: Any, level: int) -> str:
    # By hand, as ``reprlib`` sorts a dict's keys, and knows neither arrays nor functions.
    left, right = {list: "[]", tuple: "()", dict: "{}"}[type(value)]
    if value and level == _short.maxlevel:
        return f"{left}...{right}"
    if isinstance(value, dict):
        items = [f"{source_of(key, level + 1)}: {source_of(item, level + 1)}" for key, item in islice(value.items(), MAX_ITEMS)]
    else:
        items = [source_of(item, level + 1) for item in value[:MAX_ITEMS]]
    end = ", ..." if len(value) > MAX_ITEMS else "," if isinstance(value, tuple) and len(value) == 1 else ""
    return left + ", ".join(items) + end + right


def text_of(value: Any) -> str:
    """A value as a text of at most ``MAX_TEXT`` characters, for a verdict or a Run."""
    pandas = sys.modules.get("pandas")
    if pandas is not None and isinstance(value, (pandas.DataFrame, pandas.Series)):
        text = value.to_string(max_rows=12)
    else:
        text = source_of(value)
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 3] + "..."


def table_of(value: Any) -> dict[str, Any] | None:
    """The first rows of a frame or a series with its labels and dtypes, as plain data; None for other values."""
    pandas = sys.modules.get("pandas")
    if pandas is None or not isinstance(value, (pandas.DataFrame, pandas.Series)):
        return None
    try:
        frame = value if isinstance(value, pandas.DataFrame) else value.to_frame("value" if value.name is None else value.name)
        head = frame.iloc[:MAX_ROWS, :MAX_COLUMNS]
        columns, types = [str(name)[:MAX_CELL] for name in head.columns], [str(dtype)[:MAX_CELL] for dtype in head.dtypes]
        rows = [[_cell(cell) for cell in row] for row in head.itertuples(index=False, name=None)]
        if not isinstance(frame.index, pandas.RangeIndex):
            names = [("index" if name is None else str(name)[:MAX_CELL]) for name in frame.index.names]
            labels = [label if len(names) > 1 else (label,) for label in head.index]
            columns, types = names + columns, ["label"] * len(names) + types
            rows = [[_cell(part) for part in label] + row for label, row in zip(labels, rows, strict=True)]
        return {"columns": columns, "types": types, "rows": rows, "truncated": len(frame) > MAX_ROWS or frame.shape[1] > MAX_COLUMNS}
    except Exception:
        # A class of the candidate's own may be no table at all; its text is shown instead.
        return None


def _cell(cell: Any) -> None | int | float | str:
    if isinstance(cell, sys.modules["numpy"].generic):
        cell = cell.item()
    if cell is None or type(cell).__name__ in ("NAType", "NaTType"):
        return None
    if isinstance(cell, float):
        return None if math.isnan(cell) else float(cell) if math.isfinite(cell) else str(cell)
    if isinstance(cell, int) and not isinstance(cell, bool) and abs(cell) < 2**53:
        return int(cell)
    return str(cell)[:MAX_CELL]
