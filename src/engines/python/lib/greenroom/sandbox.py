"""The sandbox's side: runs the candidate's file, calls it, and passes on what it returned as data.

Nothing here decides anything: what is expected never enters this interpreter.
"""

import hashlib
import json
import linecache
import sys
import traceback
import types
from typing import Any

from .cases import Call, Case, collect
from .codec import Unreadable, class_names, dumps, loads
from .figures import begin_figures, drawn_figures
from .show import table_of, text_of
from .sized import Sized

ANSWER = "answer.py"
MAX_MESSAGE = 2_000
MAX_NAME = 200
MAX_SOURCE = 500


class Sandbox:
    """One candidate's file in an interpreter that has run no other."""

    def __init__(self) -> None:
        self._answer = types.ModuleType("answer")
        self._cases: list[Case] = []

    def load(self, code: str, name: str) -> str:
        """Runs the file as module ``name``. Returns ``{"status": "loaded" | "raised", …}`` as JSON."""
        begin_figures()
        self._answer = types.ModuleType(name)
        self._answer.__file__ = ANSWER
        sys.modules[name] = self._answer
        linecache.cache[ANSWER] = (len(code), None, code.splitlines(keepends=True), ANSWER)
        try:
            exec(compile(code, ANSWER, "exec", dont_inherit=True), self._answer.__dict__)
        except BaseException as error:
            return json.dumps({"status": "raised", "error": describe(error)})
        defined = [key for key, value in vars(self._answer).items() if callable(value)]
        return json.dumps({"status": "loaded", "defined": defined})

    def cases(self, source: str) -> str:
        """Collects the cases of the exercise and returns their names and visibility as JSON."""
        self._cases = collect(source)
        return json.dumps([case.to_data() for case in self._cases])

    def run(self, index: int) -> str:
        """Runs one case and returns its outcome as JSON: returned, raised or unreadable."""
        return self._outcome(self._cases[index].build())

    def run_smaller(self, index: int, data: str) -> str:
        """Runs the call of one case with smaller arguments, given as data."""
        return self._outcome(self._cases[index].build().with_data(loads(data)))

    def size(self, index: int, size: int) -> str:
        """Builds a growth case at a size."""
        self._sized = Sized(self._cases[index], size)
        return "null"

    def run_sized(self) -> str:
        """Runs what was built; whoever asks holds the clock."""
        self._sized.run(self._answer)
        return "null"

    def sized_outcome(self) -> str:
        """The outcome of that run."""
        sized = self._sized
        return self._outcome(sized.call, sized)

    def _outcome(self, call: Call, ran: Sized | None = None) -> str:
        try:
            if ran is not None and ran.error is not None:
                raise ran.error
            value = call.run(self._answer) if ran is None else ran.value
        except BaseException as error:
            return json.dumps({"status": "raised", "error": describe(error), "arguments": self._digest(call)})
        try:
            outcome = {"status": "returned", "value": dumps(value), "arguments": self._digest(call)}
            if call.observe is not None:
                outcome["observed"] = dumps(call.observe())
            return json.dumps(outcome)
        except Unreadable as error:
            return json.dumps({"status": "unreadable", "message": str(error)})
        except BaseException as error:
            return json.dumps({"status": "unreadable", "message": f"Reading the result raised {type(error).__name__}."})

    def show(self, index: int) -> str:
        """Runs one visible case for Run and returns its call and its value as texts, in JSON."""
        call = self._cases[index].build()
        text = call.text()
        try:
            value = call.run(self._answer)
        except BaseException as error:
            return json.dumps({"status": "raised", "error": describe(error), "call": text})
        shown = {"status": "returned", "call": text, "text": safe_text(value)}
        table = table_of(value)
        return json.dumps(shown | ({"table": table} if table else {}))

    def figures(self) -> str:
        """The figures that the code has drawn, as pictures with words, in JSON."""
        return json.dumps(drawn_figures())

    def _digest(self, call: Any) -> str | None:
        return None if call.mutable else digest(call)


def digest(call: Any) -> str | None:
    """A fingerprint of a call's arguments, or None where they are no plain data."""
    try:
        return hashlib.sha256(dumps([call.args, call.kwargs]).encode()).hexdigest()
    except Unreadable:
        return None


def safe_text(value: Any) -> str:
    """``text_of``, or words where the value's own ``repr`` fails."""
    try:
        return text_of(value)
    except BaseException as error:
        return f"<{type(value).__name__}; its repr raised {type(error).__name__}>"


def describe(error: BaseException) -> dict[str, Any]:
    """An exception as data, with the frames of the candidate's own file only."""
    frames = [
        {"line": frame.lineno or 0, "function": "" if frame.name == "<module>" else frame.name[:MAX_NAME], "source": (frame.line or "")[:MAX_SOURCE]}
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename == ANSWER
    ]
    described: dict[str, Any] = {
        "type": type(error).__name__[:MAX_NAME],
        "names": class_names(error),
        "message": _message(error),
    }
    # One that is raised by hand may hold anything.
    if isinstance(error, SyntaxError) and error.filename == ANSWER and type(error.lineno) is int and type(error.msg) is str:
        frames.append({"line": error.lineno, "function": "", "source": str(error.text or "").rstrip("\n")[:MAX_SOURCE]})
        described["column"] = error.offset if type(error.offset) is int else 1
        described["message"] = error.msg[:MAX_MESSAGE]
    # A runaway recursion fills the traceback with one frame; the ends tell the story.
    described["frames"] = frames if len(frames) <= 12 else frames[:4] + frames[-8:]
    return described


def _message(error: BaseException) -> str:
    try:
        # A text of a class of its own may lie about its length.
        text = str.__getitem__(str(error), slice(MAX_MESSAGE + 1))
    except BaseException:
        text = "(its message cannot be read)"
    return text if len(text) <= MAX_MESSAGE else text[:MAX_MESSAGE] + "..."
