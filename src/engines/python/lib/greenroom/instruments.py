"""Instrumented arguments: what counts how an answer uses what it was given.

They run beside the candidate's code, so what they say can speak against an answer and never for
it. An observation is plain data, returned by ``observing`` or ``after_each``, that a check in the
judge compares with a bound or with the reference's own observation.
"""

import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from typing import Any


class Counter:
    """A number that instruments share and that observations read.

    >>> counter = Counter()
    >>> sorted([counted(value, counter) for value in (3, 1, 2)])
    [1, 2, 3]
    >>> counter.count > 1
    True
    """

    def __init__(self) -> None:
        self.count = 0


class Pulled(Iterator[Any]):
    """An iterator over ``items`` that counts in ``pulled`` how many were taken out.

    ``end`` tells whether its end was reached.

    >>> source = Pulled([1, 2, 3])
    >>> next(source), source.pulled, source.end
    (1, 1, False)
    """

    def __init__(self, items: Iterable[Any]) -> None:
        self._items = iter(items)
        self.pulled = 0
        self.end = False

    def __next__(self) -> Any:
        try:
            item = next(self._items)
        except StopIteration:
            self.end = True
            raise
        self.pulled += 1
        return item

    def __repr__(self) -> str:
        return "<iterator that counts>"


class Passes:
    """An iterable that counts how often it is gone through (``passes``) and items taken (``pulled``).

    >>> lines = Passes(["a", "b"])
    >>> list(lines), list(lines), lines.passes, lines.pulled
    (['a', 'b'], ['a', 'b'], 2, 4)
    """

    def __init__(self, items: Iterable[Any]) -> None:
        self._items = list(items)
        self.passes = 0
        self.pulled = 0

    def __iter__(self) -> Iterator[Any]:
        self.passes += 1
        for item in self._items:
            self.pulled += 1
            yield item

    def __repr__(self) -> str:
        return f"<iterable of {len(self._items)} items that counts>"


def take(items: Iterable[Any], most: int = 10_000) -> list[Any]:
    """The items of an iterator that may have no end: the first ``most``, and a note where more would come.

    >>> import itertools
    >>> take(itertools.count(), 3)
    [0, 1, 2, '... and more']
    """
    taken: list[Any] = []
    for item in items:
        if len(taken) == most:
            return [*taken, "... and more"]
        taken.append(item)
    return taken


def pulls(items: Iterable[Any], source: Pulled | Passes, most: int = 10_000) -> list[tuple[Any, int]]:
    """Each item that an answer yields, with how many of the source had been pulled by then.

    >>> source = Pulled([1, 2, 3])
    >>> pulls((2 * item for item in source), source)
    [(2, 1), (4, 2), (6, 3)]
    """
    taken: list[tuple[Any, int]] = []
    for item in items:
        taken.append((item, source.pulled))
        if len(taken) == most:
            break
    return taken


class Lookups(dict):  # type: ignore[type-arg]
    """A dict that counts in ``lookups`` every key looked up or gone through.

    >>> vector = Lookups({"a": 1.0, "b": 2.0})
    >>> vector["a"], vector.get("z"), "b" in vector, vector.lookups
    (1.0, None, True, 3)
    >>> sum(vector.values()), vector.lookups
    (3.0, 5)
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lookups = 0

    def __getitem__(self, key: Any) -> Any:
        self.lookups += 1
        return super().__getitem__(key)

    def get(self, key: Any, default: Any = None) -> Any:
        self.lookups += 1
        return super().get(key, default)

    def __contains__(self, key: object) -> bool:
        self.lookups += 1
        return super().__contains__(key)

    def _counting(self, items: Iterable[Any]) -> Iterator[Any]:
        for item in items:
            self.lookups += 1
            yield item

    def __iter__(self) -> Iterator[Any]:
        return self._counting(super().__iter__())

    def keys(self) -> Any:
        return _KeysView(super().keys(), self)

    def values(self) -> Any:
        return self._counting(super().values())

    def items(self) -> Any:
        return self._counting(super().items())


class _KeysView:
    """The keys as a view that counts; set operations with other keys count all of their own."""

    def __init__(self, keys: Any, owner: Lookups) -> None:
        self._keys, self._owner = keys, owner

    def __iter__(self) -> Iterator[Any]:
        return self._owner._counting(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, key: object) -> bool:
        return key in self._owner

    def __and__(self, other: Any) -> set[Any]:
        return {key for key in self if key in other}

    __rand__ = __and__

    def __or__(self, other: Any) -> set[Any]:
        return {*self, *other}

    __ror__ = __or__

    def __sub__(self, other: Any) -> set[Any]:
        return {key for key in self if key not in other}


_COMPARING = ("__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__")
_GIVING = ("__neg__", "__pos__", "__abs__", "__add__", "__radd__", "__sub__", "__rsub__", "__mul__", "__rmul__")


def _counted_kind(base: type) -> type:
    def comparing(name: str) -> Any:
        method = getattr(base, name)

        def compare(self: Any, other: Any) -> Any:
            self._counter.count += 1
            return method(self, other)

        return compare

    def giving(name: str) -> Any:
        method = getattr(base, name)

        def give(self: Any, *others: Any) -> Any:
            value = method(self, *others)
            return counted(value, self._counter) if type(value) in _counted_kinds else value

        return give

    body: dict[str, Any] = {name: comparing(name) for name in _COMPARING}
    body |= {name: giving(name) for name in _GIVING if hasattr(base, name)}
    return type(f"counted_{base.__name__}", (base,), body | {"__hash__": base.__hash__})


_counted_kinds: dict[type, type] = {}
_counted_kinds |= {base: _counted_kind(base) for base in (int, float, str)}


def counted(value: Any, counter: Counter) -> Any:
    """An int, float or str whose comparisons are counted; sums and negatives of it are counted too.

    A tuple asks ``==`` of its items before ``<``, so a comparison of tuples counts twice.

    >>> counter = Counter()
    >>> counted(2.5, counter) < 3, -counted(2.5, counter) < 3, counter.count
    (True, True, 2)
    """
    made = _counted_kinds[type(value)](value)
    made._counter = counter
    return made


class Calls:
    """A function that counts its calls in ``count``. It gives back ``gives``, or raises it where it is an exception.

    >>> probe = Calls(ValueError("no"))
    >>> try: probe()
    ... except ValueError: print(probe.count)
    1
    >>> Calls(max, "max")(1, 2)
    2
    """

    def __init__(self, gives: Any = None, name: str = "") -> None:
        self.gives = gives
        self.count = 0
        self.__name__ = name or ("fails" if isinstance(gives, BaseException) else "gives")

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self.count += 1
        if isinstance(self.gives, BaseException):
            raise self.gives
        return self.gives(*args, **kwargs) if callable(self.gives) else self.gives

    def __repr__(self) -> str:
        return self.__name__


class CountingModel:
    """A model that counts calls and rows of ``predict`` and, where ``proba`` is given, ``predict_proba``.

    >>> model = CountingModel(lambda table: [sum(row) for row in table])
    >>> model.predict([(1, 2), (3, 4)]), model.report()
    ([3, 7], {'calls': 1, 'rows': 2})
    """

    def __init__(self, predict: Callable[[Any], Any], proba: Callable[[Any], Any] | None = None) -> None:
        self.calls = self.rows = 0
        self._predict = predict
        if proba is not None:
            self.predict_proba = lambda table: self._count(proba, table)

    def predict(self, table: Any) -> Any:
        return self._count(self._predict, table)

    def _count(self, function: Callable[[Any], Any], table: Any) -> Any:
        self.calls += 1
        self.rows += len(table)
        return function(table)

    def report(self) -> dict[str, int]:
        """Calls and rows so far, as plain data for ``observing``."""
        return {"calls": self.calls, "rows": self.rows}

    def __repr__(self) -> str:
        return "<model that counts>"


def peak_memory(work: Callable[[], Any]) -> tuple[Any, int]:
    """What ``work`` gives, and the most bytes that it had in use at one time beyond those before it.

    Only differences of more than about 100 kB mean something.

    >>> peak_memory(lambda: sum(range(100_000)))[1] < 100_000
    True
    >>> peak_memory(lambda: sum(list(range(100_000))))[1] > 400_000
    True
    """
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        value = work()
        return value, tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


def held_memory(value: Any) -> int:
    """Bytes of an object with all that it holds: its attributes, and the items of containers.

    >>> held_memory(list(range(1000))) > 50 * held_memory([1])
    True
    """
    seen: set[int] = set()
    waiting, size = [value], 0
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, type) or callable(one):
            continue
        seen.add(id(one))
        size += sys.getsizeof(one)
        if isinstance(one, dict):
            waiting += [*dict.keys(one), *dict.values(one)]
        elif isinstance(one, (str, bytes, bytearray)):
            continue
        elif isinstance(one, Iterable) and hasattr(one, "__len__"):
            waiting += iter(one)
        waiting += vars(one).values() if hasattr(one, "__dict__") else ()
        waiting += [getattr(one, name) for kind in type(one).__mro__ for name in _slots(kind) if hasattr(one, name)]
    return size


def _slots(kind: type) -> tuple[str, ...]:
    slots = kind.__dict__.get("__slots__", ())
    return (slots,) if isinstance(slots, str) else tuple(slots)


class WatchedLock:
    """Stands for ``threading.Lock`` or ``RLock`` after :func:`watch_locks`.

    There is one thread only, so taking a plain lock twice could never end: it raises instead.
    """

    taken = 0
    """How often any watched lock was taken."""
    given = 0
    """How often any was given back."""

    def __init__(self, again: bool = False) -> None:
        self._again = again
        self._depth = 0

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        if self._depth > 0 and not self._again:
            if not blocking or timeout >= 0:
                return False
            raise RuntimeError("deadlock: the lock is taken already, and nobody else can give it back")
        self._depth += 1
        WatchedLock.taken += 1
        return True

    def release(self) -> None:
        if self._depth == 0:
            raise RuntimeError("release unlocked lock")
        self._depth -= 1
        WatchedLock.given += 1

    def locked(self) -> bool:
        return self._depth > 0

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()


class WatchedRLock(WatchedLock):
    """A watched lock that its holder may take again."""

    def __init__(self) -> None:
        super().__init__(again=True)


def watch_locks() -> Callable[[], dict[str, int]]:
    """Puts watched locks in the place of ``threading.Lock`` and ``RLock``; to be called at the top of ``cases.py``.

    Cases are collected before the candidate's file runs, so its locks are watched however they
    are imported. Returns a function for ``after_each``: how often locks were taken, and how often
    given back, since it was last called.

    >>> locks = watch_locks()
    >>> with threading.Lock(): print(locks())
    {'taken': 1, 'given': 0}
    >>> locks()
    {'taken': 0, 'given': 1}
    """
    threading.Lock, threading.RLock = WatchedLock, WatchedRLock  # type: ignore[misc,assignment]

    def since() -> dict[str, int]:
        seen = {"taken": WatchedLock.taken, "given": WatchedLock.given}
        WatchedLock.taken = WatchedLock.given = 0
        return seen

    return since
