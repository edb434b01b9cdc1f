"""Suggestions for the editor by Jedi, which reads the candidate's file and runs none of it."""

import builtins
import inspect
import json
import re
import sys
import typing

import jedi
from jedi.inference.compiled import access

_KINDS = {"function": "function", "class": "class", "module": "module", "keyword": "keyword"}

# What a subscript gives is told nowhere in the packages themselves.
_SUBSCRIPTS = {"DataFrame": "Series", "Series": "Series", "ndarray": "ndarray"}

MOST = 1_000


class Advisor:
    """Replies with JSON text. Offsets count UTF-16 units, as the page's do."""

    def __init__(self) -> None:
        access.DirectObjectAccess.get_return_annotation = _returned
        self._environment = jedi.InterpreterEnvironment()
        self._asked = 0
        self._offered: list[jedi.api.classes.Completion] = []

    def complete(self, code: str, offset: int) -> str:
        """``{"from", "asked", "items": [{"label", "kind"}]}``; ``asked`` is to be given to ``explain``."""
        script, line, column, before = self._at(code, offset)
        word = re.search(r"\w*$", before)[0]
        found = script.complete(line, column)
        if not word.startswith("_"):
            found = [one for one in found if not one.name.startswith("_")]
        self._asked += 1
        self._offered = found[:MOST]
        return json.dumps(
            {
                "from": offset - _units(word),
                "asked": self._asked,
                "items": [{"label": one.name_with_symbols, "kind": _KINDS.get(one.type, "variable")} for one in self._offered],
            }
        )

    def explain(self, asked: int, index: int) -> str:
        """``{"text"}``: the documentation of a completion; empty where it is not the last answer's."""
        if asked != self._asked or index >= len(self._offered):
            return json.dumps({"text": ""})
        return json.dumps({"text": _shortened(self._offered[index].docstring())})

    def signature(self, code: str, offset: int) -> str:
        """``{"label", "parameters", "active", "documentation"}`` of the call around the place, or null."""
        script, line, column, _ = self._at(code, offset)
        for found in script.get_signatures(line, column):
            parameters = [parameter.to_string() for parameter in found.params]
            label = f"{found.name}({', '.join(parameters)})"
            active = -1 if found.index is None else found.index
            text = _shortened(found.docstring(raw=True))
            return json.dumps({"label": label, "parameters": parameters, "active": active, "documentation": text})
        return "null"

    def describe(self, code: str, offset: int) -> str:
        """``{"from", "to", "title", "text"}`` of the name at the place, or null."""
        script, line, column, before = self._at(code, offset)
        start = re.search(r"\w*$", before)[0]
        end = re.match(r"\w*", code.encode("utf-16-le")[2 * offset :].decode("utf-16-le"))[0]
        for found in script.help(line, column) if start + end else []:
            text = _shortened(found.docstring())
            if found.type != "keyword" and text:
                return json.dumps({"from": offset - _units(start), "to": offset + _units(end), "title": found.name, "text": text})
        return "null"

    def _at(self, code: str, offset: int) -> tuple[jedi.Script, int, int, str]:
        before = code.encode("utf-16-le")[: 2 * offset].decode("utf-16-le", "ignore")
        script = jedi.Script(code, environment=self._environment)
        return script, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1), before


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _shortened(text: str) -> str:
    """What a small window can show: NumPy's texts go on for pages."""
    lines = text.strip().splitlines()
    return "\n".join(lines[:24] + ["…"] if len(lines) > 24 else lines)


def _returned(self: access.DirectObjectAccess) -> object:
    """What a call of a compiled object gives, for Jedi: by its annotation or, as in NumPy, by its documentation.

    The packages come without the stubs that Jedi would read. A class is enough for it; where there are
    several, the first.
    """
    function = self._obj
    try:
        found = _resolved(function)
    except Exception:
        # Any object of any package may be asked, and may answer anything.
        return None
    return None if found is None else self._create_access_path(found)


def _resolved(function: object) -> object:
    name = getattr(function, "__name__", "")
    owner = getattr(function, "__qualname__", "").rpartition(".")[0]
    if name == "__getitem__" and owner in _SUBSCRIPTS:
        return _named(_SUBSCRIPTS[owner], function)
    annotation = getattr(function, "__annotations__", {}).get("return")
    if annotation is not None and not isinstance(annotation, str):
        return typing.get_type_hints(function).get("return")
    if annotation is None and not inspect.isclass(function):
        returns = re.search(r"^ *Returns\n *-{3,}\n *(.+)$", inspect.getdoc(function) or "", re.MULTILINE)
        annotation = returns[1].rpartition(" : ")[2] if returns else None
    for word in re.findall(r"[A-Za-z_][\w.]*", annotation or ""):
        found = _named(owner if word == "Self" else word, function)
        if found is not None:
            return found
    return None


def _named(name: str, function: object) -> type | None:
    """The class of this name, looked for where the function stands and in what is loaded of NumPy and pandas."""
    name = name.rpartition(".")[2]
    places = [getattr(function, "__globals__", {}), vars(builtins)]
    places += [vars(sys.modules[place]) for place in ("numpy", "pandas", "pandas.api.typing") if place in sys.modules]
    module = sys.modules.get(getattr(function, "__module__", None) or "")
    places += [vars(module)] if module else []
    return next((place[name] for place in places if inspect.isclass(place.get(name))), None)
