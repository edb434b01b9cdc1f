"""Plain data between the sandbox and the judge: JSON with tags, no pickle.

JSON's own forms stand for None, bool, finite float, str, list and small int. Everything else is
an object ``{"$": tag, ...}``. ``encode`` never calls a method that a candidate's class could
have overridden: it reads builtin containers through the builtin types themselves.
``decode`` accepts only what ``encode`` can produce and raises ``ValueError`` for the rest.
"""

import builtins
import base64
import datetime
import json
import math
import sys
from typing import Any

MAX_BYTES = 64 * 1024 * 1024
MAX_ITEMS = 2_000_000
MAX_DEPTH = 60
_SAFE_INT = 2**53
_PLAIN_DTYPES = "biufc"


class Unreadable(Exception):
    """A result that cannot be passed on as data; the message is for the candidate."""


_bases_of = type.__dict__["__mro__"].__get__
_builtin_types = [(kind, name) for name, kind in vars(builtins).items() if isinstance(kind, type)]
_own_modules = ("answer", "__main__", "reference")


def class_names(error: BaseException) -> list[str]:
    """The classes that an exception is of, its own first.

    Python's own by their names, those of an answer or a reference as ``.Name``, others with their
    module. A class may say what it likes of its name and its bases; Python goes by the class itself.

    >>> class_names(KeyError())[:3]
    ['KeyError', 'LookupError', 'Exception']
    >>> class_names(type("ValueError", (Exception,), {"__module__": "answer"})())[:2]
    ['.ValueError', 'Exception']
    """
    return [_class_name(kind) for kind in _bases_of(type(error))]


def _class_name(kind: type) -> str:
    known = next((name for builtin, name in _builtin_types if builtin is kind), None)
    if known is not None:
        return known
    module, name = str(kind.__module__), str(kind.__name__)
    return f"{'' if module in _own_modules else module}.{name}"[:200]


class Raised:
    """An exception as data: an outcome of one step of a script, compared by type."""

    def __init__(self, names: list[str], message: str) -> None:
        self.names, self.message = names, message

    @classmethod
    def of(cls, error: BaseException) -> "Raised":
        """What is kept of an exception: the names of its classes, its own first, and its message."""
        try:
            # A text of a class of its own may lie about its length.
            message = str.__getitem__(str(error), slice(2_000))
        except Exception:
            message = "(its message cannot be read)"
        return cls(class_names(error), message)

    @property
    def name(self) -> str:
        """The exception's own class, as a reader knows it."""
        return self.names[0].rpartition(".")[2]

    def __repr__(self) -> str:
        return f"raises {self.name}: {self.message}"


class _Budget:
    def __init__(self) -> None:
        self.items = 0
        self.bytes = 0

    def take(self, items: int = 1, size: int = 0) -> None:
        self.items += items
        self.bytes += size
        if self.items > MAX_ITEMS:
            raise Unreadable(f"The result has more than {MAX_ITEMS:,} items.")
        if self.bytes > MAX_BYTES:
            raise Unreadable(f"The result takes more than {MAX_BYTES // 2**20} MB.")


def dumps(value: Any) -> str:
    """Encodes a value as JSON text.

    >>> dumps((1, 2.5, {"a": None}))
    '{"$":"tuple","v":[1,2.5,{"$":"dict","v":[["a",null]]}]}'
    """
    return json.dumps(encode(value), separators=(",", ":"), allow_nan=False)


def loads(text: str) -> Any:
    """Decodes what :func:`dumps` wrote; ``ValueError`` for anything else.

    >>> loads(dumps([{1, 2}, float("inf"), 2**70]))
    [{1, 2}, inf, 1180591620717411303424]
    """
    return decode(json.loads(text))


def encode(value: Any) -> Any:
    """A JSON-ready form of ``value``; raises :class:`Unreadable` where there is none within the caps."""
    return _encode(value, _Budget(), 0)


def _encode(value: Any, budget: _Budget, depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise Unreadable(f"The result is nested more than {MAX_DEPTH} deep (does it hold itself?).")
    budget.take()
    kind = type(value)
    if value is None or kind is bool:
        return value
    if kind is int:
        if -_SAFE_INT < value < _SAFE_INT:
            return value
        budget.take(size=value.bit_length() // 4)
        return {"$": "int", "v": hex(value)}
    if kind is float:
        return value if math.isfinite(value) else {"$": "float", "v": repr(value)}
    if kind is str:
        budget.take(size=len(value))
        return value if value.isprintable() or not _has_surrogate(value) else {"$": "str", "v": value.encode("utf-8", "surrogatepass").hex()}
    if kind is complex:
        return {"$": "complex", "v": [_encode(value.real, budget, depth + 1), _encode(value.imag, budget, depth + 1)]}
    if kind in (bytes, bytearray):
        budget.take(size=len(value))
        return {"$": "bytes", "v": base64.b64encode(value).decode()}
    if kind in (datetime.datetime, datetime.date, datetime.time):
        return {"$": kind.__name__, "v": value.isoformat()}
    if kind is datetime.timedelta:
        return {"$": "timedelta", "v": [value.days, value.seconds, value.microseconds]}
    if kind is Raised:
        return {"$": "raised", "names": [str(name) for name in value.names], "message": str(value.message)}
    for form in (_encode_numpy, _encode_pandas, _encode_container):
        encoded = form(value, budget, depth)
        if encoded is not None:
            return encoded
    for base, convert in ((bool, bool), (int, int.__int__), (float, float.__float__), (str, str.__str__)):
        if isinstance(value, base):
            return _encode(convert(value), budget, depth + 1)
    return {"$": "other", "type": f"{kind.__module__}.{kind.__qualname__}"[:200]}


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)


def _encode_container(value: Any, budget: _Budget, depth: int) -> Any:
    def items(iterator: Any) -> list[Any]:
        return [_encode(item, budget, depth + 1) for item in iterator]

    if isinstance(value, list):
        return items(list.__iter__(value))
    if isinstance(value, tuple):
        return {"$": "tuple", "v": items(tuple.__iter__(value))}
    if isinstance(value, dict):
        return {"$": "dict", "v": [items(pair) for pair in dict.items(value)]}
    for base, tag in ((set, "set"), (frozenset, "frozenset")):
        if isinstance(value, base):
            # Sorted by their encoded text, so that equal sets encode alike.
            return {"$": tag, "v": sorted(items(base.__iter__(value)), key=lambda one: json.dumps(one, sort_keys=True))}
    return None


def _encode_numpy(value: Any, budget: _Budget, depth: int) -> Any:
    numpy = sys.modules.get("numpy")
    if numpy is None:
        return None
    if isinstance(value, numpy.generic):
        return {"$": "scalar", "v": _encode_numpy(numpy.asarray(value), budget, depth + 1)}
    if not isinstance(value, numpy.ndarray):
        return None
    array = numpy.asarray(value)
    shape = [int(length) for length in array.shape]
    # By size, not by memory: a broadcast view with stride 0 is as large as it looks once copied.
    budget.take(items=0, size=int(array.size) * max(int(array.itemsize), 1))
    if array.dtype.kind in _PLAIN_DTYPES:
        data = numpy.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
        return {"$": "ndarray", "dtype": data.dtype.str, "shape": shape, "v": base64.b64encode(data.tobytes()).decode()}
    if array.dtype.kind in "mM":
        data = numpy.ascontiguousarray(array).view("<i8")
        return {"$": "ndarray", "dtype": array.dtype.str, "shape": shape, "v": base64.b64encode(data.tobytes()).decode()}
    return {"$": "ndarray", "dtype": "O", "shape": shape, "v": [_encode(item, budget, depth + 1) for item in array.ravel().tolist()]}


def _encode_pandas(value: Any, budget: _Budget, depth: int) -> Any:
    pandas = sys.modules.get("pandas")
    if pandas is None:
        return None
    if value is pandas.NaT or value is pandas.NA:
        return {"$": "missing", "v": str(value)}
    if isinstance(value, pandas.Timestamp):
        return {"$": "timestamp", "v": value.isoformat()}
    if isinstance(value, pandas.DataFrame):
        columns = [_encode_labelled(value.iloc[:, position], budget, depth) for position in range(value.shape[1])]
        return {"$": "frame", "columns": columns, "index": _encode_index(value.index, budget, depth), "names": _encode(list(value.columns), budget, depth + 1)}
    if isinstance(value, pandas.Series):
        return {"$": "series", **_encode_labelled(value, budget, depth), "index": _encode_index(value.index, budget, depth), "name": _encode(value.name, budget, depth + 1)}
    if isinstance(value, pandas.Index):
        return {"$": "index", **_encode_index(value, budget, depth)}
    return None


def _encode_labelled(series: Any, budget: _Budget, depth: int) -> dict[str, Any]:
    numpy = sys.modules["numpy"]
    values = series.to_numpy()
    if not isinstance(series.dtype, numpy.dtype):
        values = series.to_numpy(dtype=object)
    return {"dtype": str(series.dtype), "v": _encode_numpy(values, budget, depth + 1)}


def _encode_index(index: Any, budget: _Budget, depth: int) -> dict[str, Any]:
    return {"v": _encode(index.tolist(), budget, depth + 1), "names": _encode(list(index.names), budget, depth + 1)}


def decode(data: Any) -> Any:
    """The value that :func:`encode` was given; pandas and NumPy objects need those packages loaded."""
    if data is None or isinstance(data, (bool, int, float, str)):
        return data
    if isinstance(data, list):
        return [decode(item) for item in data]
    if not isinstance(data, dict) or not isinstance(data.get("$"), str):
        raise ValueError("not an encoded value")
    decoder = _DECODERS.get(data["$"])
    if decoder is None:
        raise ValueError(f"unknown tag {data['$']!r}")
    try:
        return decoder(data)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"malformed {data['$']}: {error!r}") from None


class Other:
    """Stands for an object of the candidate's that is no plain data; equal to nothing."""

    def __init__(self, type_name: str) -> None:
        self.type_name = type_name

    def __repr__(self) -> str:
        return f"<{self.type_name} object>"


def _decode_list(data: Any) -> list[Any]:
    if not isinstance(data, list):
        raise ValueError("a list was expected")
    return [decode(item) for item in data]


def _decode_float(data: dict[str, Any]) -> float:
    if data["v"] not in ("nan", "inf", "-inf"):
        raise ValueError("not a special float")
    return float(data["v"])


def _decode_array(data: Any) -> Any:
    import numpy

    if not isinstance(data, dict) or data.get("$") != "ndarray":
        raise ValueError("an array was expected")
    shape = tuple(int(length) for length in data["shape"])
    if data["dtype"] == "O":
        array = numpy.empty(math.prod(shape), dtype=object)
        array[:] = _decode_list(data["v"])
        return array.reshape(shape)
    dtype = numpy.dtype(data["dtype"])
    if dtype.kind not in _PLAIN_DTYPES + "mM":
        raise ValueError(f"dtype {dtype} is not data")
    return numpy.frombuffer(base64.b64decode(data["v"], validate=True), dtype=dtype).reshape(shape).copy()


def _decode_column(data: dict[str, Any], index: Any) -> Any:
    import pandas

    return pandas.Series(_decode_array(data["v"]), index=index).astype(data["dtype"])


def _decode_index(data: dict[str, Any]) -> Any:
    import pandas

    labels, names = _decode_list(data["v"]), _decode_list(data["names"])
    if len(names) > 1:
        return pandas.MultiIndex.from_tuples(labels, names=names)
    return pandas.Index(labels, name=names[0])


def _decode_frame(data: dict[str, Any]) -> Any:
    import pandas

    index = _decode_index(data["index"])
    columns = [_decode_column(column, index) for column in data["columns"]]
    frame = pandas.concat(columns, axis=1) if columns else pandas.DataFrame(index=index)
    frame.columns = _decode_list(data["names"])
    return frame


def _decode_missing(data: dict[str, Any]) -> Any:
    import pandas

    return pandas.NaT if data["v"] == "NaT" else pandas.NA


def _decode_timestamp(data: dict[str, Any]) -> Any:
    import pandas

    return pandas.Timestamp(data["v"])


def _decode_series(data: dict[str, Any]) -> Any:
    return _decode_column(data, _decode_index(data["index"])).rename(decode(data["name"]))


_DECODERS = {
    "int": lambda data: int(data["v"], 16),
    "float": _decode_float,
    "str": lambda data: bytes.fromhex(data["v"]).decode("utf-8", "surrogatepass"),
    "complex": lambda data: complex(*_decode_list(data["v"])),
    "bytes": lambda data: base64.b64decode(data["v"], validate=True),
    "tuple": lambda data: tuple(_decode_list(data["v"])),
    "set": lambda data: set(_decode_list(data["v"])),
    "frozenset": lambda data: frozenset(_decode_list(data["v"])),
    "dict": lambda data: {decode(key): decode(value) for key, value in data["v"]},
    "scalar": lambda data: _decode_array(data["v"])[()],
    "ndarray": _decode_array,
    "frame": _decode_frame,
    "series": _decode_series,
    "index": _decode_index,
    "missing": _decode_missing,
    "timestamp": _decode_timestamp,
    "datetime": lambda data: datetime.datetime.fromisoformat(data["v"]),
    "date": lambda data: datetime.date.fromisoformat(data["v"]),
    "time": lambda data: datetime.time.fromisoformat(data["v"]),
    "timedelta": lambda data: datetime.timedelta(*(int(part) for part in data["v"])),
    "raised": lambda data: Raised([str(name) for name in data["names"]] or ["Exception"], str(data["message"])),
    "other": lambda data: Other(str(data["type"])),
}
