"""Cases: a call of the candidate's function, or a script of calls, built from nothing but a seed."""

import copy
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from .codec import Raised
from .imports import imported_modules


@dataclass
class Call:
    """One call of a name that the candidate's file defines.

    Arguments are compared before and after the call; ``mutable`` switches that off.
    ``observe``, where given, is called after the call and returns plain data about instrumented
    arguments (how often a model was called, say). The judge's checks see it. It can only ever
    speak against an answer, because it runs where the candidate's code could reach it.
    """

    name: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    mutable: bool = False
    observe: Callable[[], Any] | None = None
    words: tuple[str, ...] = ()

    def observing(self, observe: Callable[[], Any]) -> "Call":
        """Adds what to look at after the call.

        >>> call("f", 1).observing(lambda: {"calls": 2}).observe()
        {'calls': 2}
        """
        self.observe = observe
        return self

    def may_mutate(self) -> "Call":
        """Allows the function to change its arguments."""
        self.mutable = True
        return self

    def saying(self, *words: str) -> "Call":
        """Of a call that should raise: words that the exception's message must hold, whatever their case.

        >>> call("f", -1).saying("positive").words
        ('positive',)
        """
        self.words = words
        return self

    def run(self, answer: Any) -> Any:
        """Calls the named attribute of ``answer``, the module of the candidate or the reference."""
        return getattr(answer, self.name)(*self.args, **self.kwargs)

    def data(self) -> Any:
        """What may be made smaller of the call, or None where nothing may: what is observed belongs to its own arguments."""
        return [self.args, self.kwargs] if self.observe is None else None

    def with_data(self, data: Any) -> "Call":
        """The same call with smaller arguments.

        >>> call("f", [1, 2]).with_data([([1],), {}]).text()
        'f([1])'
        """
        return replace(self, args=tuple(data[0]), kwargs=data[1])

    def text(self) -> str:
        """The call as Python source, long arguments shortened.

        >>> call("f", 1, k="a").text()
        "f(1, k='a')"
        """
        from .show import source_of

        parts = [source_of(value) for value in self.args]
        parts += [f"{key}={source_of(value)}" for key, value in self.kwargs.items()]
        return f"{self.name}({', '.join(parts)})"


@dataclass
class Script(Call):
    """Several operations on the candidate's module; what the function returns is compared."""

    function: Callable[[Any], Any] = field(default=lambda answer: None)
    shown: str = ""

    def run(self, answer: Any) -> Any:
        return self.function(answer)

    def data(self) -> None:
        return None

    def text(self) -> str:
        return self.shown


def call(name: str, /, *args: Any, **kwargs: Any) -> Call:
    """A call of the candidate's ``name`` with these arguments."""
    return Call(name, args, kwargs)


def script(function: Callable[[Any], Any], shown: str) -> Script:
    """A script of operations: ``function`` gets the candidate's module and returns plain data.

    ``shown`` is the script as the learner should read it, one line or a few.
    """
    return Script("", (), {}, function=function, shown=shown)


@dataclass
class Operations(Call):
    """A script for a class: an object is made, its methods are called in turn, and the outcomes are compared one by one."""

    steps: Sequence[tuple[Any, ...]] = ()
    watch: Callable[[], Any] | None = None

    def after_each(self, watch: Callable[[], Any]) -> "Operations":
        """Adds what to look at after every step; a check gets the list as ``observed``.

        >>> operations("list", (), [("append", 1)]).after_each(lambda: "seen").watch()
        'seen'
        """
        self.watch = watch
        return self

    def run(self, answer: Any) -> list[Any]:
        made = super().run(answer)
        if self.watch is not None:
            self.watch()
        outcomes, seen = [], []
        for name, *args in self.steps:
            try:
                # A copy, so that what a method gives back shows its state at this step and not at the last.
                outcomes.append(_at_this_step(getattr(made, name)(*args)))
            except Exception as error:
                outcomes.append(Raised.of(error))
            if self.watch is not None:
                seen.append(self.watch())
        if self.watch is not None:
            self.observe = lambda: seen
        return outcomes

    def data(self) -> list[list[int]]:
        """Which of the steps are kept. Their arguments stay: they may be instruments."""
        return [list(range(len(self.steps)))]

    def with_data(self, data: list[list[int]]) -> "Operations":
        """The same script with these steps only.

        >>> print(operations("A", (), [("f",), ("g",)]).with_data([[1]]).text())
        a = A()
        a.g()
        """
        return replace(self, steps=[self.steps[position] for position in data[0]])

    def text(self) -> str:
        made = self.name.lower() if self.name.lower() != self.name else "made"
        return "\n".join([f"{made} = {super().text()}", *(f"{made}.{self.step_text(position)}" for position in range(len(self.steps)))])

    def step_text(self, position: int) -> str:
        """One step as source, without its object."""
        name, *args = self.steps[position]
        return call(name, *args).text()


def _at_this_step(value: Any) -> Any:
    return copy.deepcopy(value) if isinstance(value, (list, dict, set)) else value


def operations(name: str, args: Sequence[Any], steps: Sequence[tuple[Any, ...]]) -> Operations:
    """A script for the candidate's class ``name``: how it is made, then one tuple a step, the method first.

    The result is the list of what the steps return. An exception is an outcome like others: it is
    compared by type, and the script goes on after it. One raised while the object is made ends
    the script and is expected like that of a function.

    >>> print(operations("LRUCache", (2,), [("put", 1, "a"), ("get", 1)]).text())
    lrucache = LRUCache(2)
    lrucache.put(1, 'a')
    lrucache.get(1)
    >>> import builtins
    >>> operations("list", ([4],), [("append", 5), ("pop", 7), ("count", 4)]).run(builtins)
    [None, raises IndexError: pop index out of range, 1]
    """
    return Operations(name, tuple(args), {}, steps=list(steps))


@dataclass
class Case:
    """A named case. ``build`` makes its call afresh each time; a growth case is built for a size."""

    name: str
    visible: bool
    build: Callable[..., Call]
    growth: int | None = None
    """The first size of a growth case."""
    shrink: bool = True
    """Whether smaller inputs are looked for when the case fails."""
    valid: Callable[..., bool] | None = None
    """Whether smaller arguments are an input that the prompt allows."""

    def to_data(self) -> dict[str, Any]:
        """What the client is told of a case."""
        data: dict[str, Any] = {"name": self.name, "visible": self.visible}
        return data if self.growth is None else data | {"growth": self.growth}


_registered: list[Case] = []


def case(
    name: str, visible: bool = False, *, shrink: bool = True, valid: Callable[..., bool] | None = None
) -> Callable[[Callable[[], Call]], Callable[[], Call]]:
    """Registers a function that builds one call. Visible cases are run and shown by Run.

    When an answer fails, smaller inputs of the case are tried, and the smallest that still fails
    is shown. Only inputs count on which the reference neither raises nor warns. Where that is not
    enough, ``valid`` gets the arguments and says whether the prompt allows them; ``shrink=False``
    keeps the case as it is.
    """

    def register(build: Callable[[], Call]) -> Callable[[], Call]:
        _registered.append(Case(name, visible, build, shrink=shrink, valid=valid))
        return build

    return register


def generated(
    count: int, name: str | None = None, *, shrink: bool = True, valid: Callable[..., bool] | None = None
) -> Callable[[Callable[[Any], Call]], Callable[[Any], Call]]:
    """Registers ``count`` cases of a function of a random generator, seeded 0, 1, 2 …

    The generator is NumPy's ``default_rng`` where ``cases.py`` imports NumPy, else ``random.Random``.
    ``shrink`` and ``valid`` are as in :func:`case`.
    """

    def register(build: Callable[[Any], Call]) -> Callable[[Any], Call]:
        label = name or build.__name__.replace("_", " ")
        make = _make_generator
        for seed in range(count):
            built = lambda seed=seed: build(make(seed))  # noqa: E731
            _registered.append(Case(f"{label} {seed + 1}", False, built, shrink=shrink, valid=valid))
        return build

    return register


def growth(start: int, name: str | None = None) -> Callable[[Callable[[int], Call]], Callable[[int], Call]]:
    """Registers a growth case: a function of a size that builds a call of that size, the same each time.

    The call is run at ``start``, twice that, four times, and so on until its time can be measured,
    and the reference is run beside it on the same sizes. An answer fails only where its time grows
    well faster than the reference's: choose it for a wrong order (n² for n log n) and not for a
    constant factor. What it returns at the first size is compared like that of any case.

        @growth(500)
        def long_list(n):
            return call("peak", [(i, i + 3) for i in range(n)])
    """

    def register(build: Callable[[int], Call]) -> Callable[[int], Call]:
        label = name or build.__name__.replace("_", " ")
        _registered.append(Case(label, False, lambda size=start: build(size), growth=start))
        return build

    return register


def _numpy_generator(seed: int) -> Any:
    import numpy

    return numpy.random.default_rng(seed)


# Makes the generators of the cases that are being collected. What else has been imported must not
# decide it: a judge has served other exercises, and an answer may import what it likes.
_make_generator: Callable[[int], Any] = random.Random


def collect(source: str) -> list[Case]:
    """Runs the source of a ``cases.py`` and returns its cases in order, visible ones first."""
    global _make_generator
    with_numpy = "numpy" in (name.partition(".")[0] for name in imported_modules(source).split())
    _make_generator = _numpy_generator if with_numpy else random.Random
    _registered.clear()
    exec(compile(source, "cases.py", "exec"), {"__name__": "cases"})
    found = sorted(_registered, key=lambda one: not one.visible)
    _registered.clear()
    names = [one.name for one in found]
    repeated = {name for name in names if names.count(name) > 1}
    if not found:
        raise ValueError("cases.py registers no case")
    if repeated:
        raise ValueError(f"cases.py registers a case twice: {', '.join(sorted(repeated))}")
    return found
