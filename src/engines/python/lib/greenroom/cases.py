"""Cases: a call of the candidate's function, or a script of calls, built from nothing but a seed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


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

    def run(self, answer: Any) -> Any:
        """Calls the named attribute of ``answer``, the module of the candidate or the reference."""
        return getattr(answer, self.name)(*self.args, **self.kwargs)

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
class Case:
    """A named case. ``build`` makes its call afresh each time."""

    name: str
    visible: bool
    build: Callable[[], Call]


_registered: list[Case] = []


def case(name: str, visible: bool = False) -> Callable[[Callable[[], Call]], Callable[[], Call]]:
    """Registers a function that builds one call. Visible cases are run and shown by Run."""

    def register(build: Callable[[], Call]) -> Callable[[], Call]:
        _registered.append(Case(name, visible, build))
        return build

    return register


def generated(count: int, name: str | None = None) -> Callable[[Callable[[Any], Call]], Callable[[Any], Call]]:
    """Registers ``count`` cases of a function of a random generator, seeded 0, 1, 2 …

    The generator is NumPy's ``default_rng`` where NumPy is loaded, else ``random.Random``.
    """

    def register(build: Callable[[Any], Call]) -> Callable[[Any], Call]:
        label = name or build.__name__.replace("_", " ")
        for seed in range(count):
            _registered.append(Case(f"{label} {seed + 1}", False, lambda seed=seed: build(_generator(seed))))
        return build

    return register


def _generator(seed: int) -> Any:
    import sys

    if "numpy" in sys.modules:
        return sys.modules["numpy"].random.default_rng(seed)
    import random

    return random.Random(seed)


def collect(source: str) -> list[Case]:
    """Runs the source of a ``cases.py`` and returns its cases in order, visible ones first."""
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
