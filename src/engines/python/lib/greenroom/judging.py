"""The judge's side: the reference, the expected values and the checks. Runs where no candidate's code does.

A ``checks.py`` may define either or both of

    def check(case):            # one case; yields findings, or returns None for the plain comparison
    def check_source(tree):     # the candidate's file as a syntax tree (ast.Module); yields findings

``case`` is a :class:`Judged`. Without ``check`` the answer is compared with the expected value by
the tolerance of ``exercise.yaml``.

    from greenroom.judging import compare, finding

    def check(case):
        yield from compare(abs(case.answer), abs(case.expected), relative=1e-8)
"""

import ast
import hashlib
import json
import random
import sys
import types
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from .cases import Call, Case, Operations, collect
from .codec import Raised, class_names, dumps, loads
from .compare import close, compare
from .findings import Finding, finding
from .modes import (
    any_optimum,
    at_most,
    columns_in_any_order,
    columns_up_to_sign,
    forbid,
    locks_kept,
    names_used,
    near_mean,
    only_imports,
    reaching,
    same_span,
)
from .sandbox import digest, safe_text
from .search import Expected, Search
from .sized import Sized

__all__ = [
    "Finding",
    "Judged",
    "Raised",
    "any_optimum",
    "at_most",
    "close",
    "columns_in_any_order",
    "columns_up_to_sign",
    "compare",
    "finding",
    "forbid",
    "locks_kept",
    "names_used",
    "near_mean",
    "only_imports",
    "same_span",
]


# Of one case; a long list may differ in every item.
MAX_FINDINGS = 50


@dataclass
class Judged:
    """What a check sees of one case.

    ``answer`` and ``expected`` are what the candidate and the reference returned, both as plain
    data; ``observed`` and ``expected_observed`` what the call's ``observe`` said after each.
    ``call`` is the call built afresh, its arguments untouched.
    """

    name: str
    call: Call
    answer: Any
    expected: Any
    observed: Any
    expected_observed: Any
    relative: float
    absolute: float

    def compare(self) -> Iterator[Finding]:
        """The plain comparison by the exercise's tolerance. Of a script of operations the first step that differs is told."""
        if not isinstance(self.call, Operations) or not isinstance(self.answer, list) or len(self.answer) != len(self.expected):
            yield from compare(self.answer, self.expected, relative=self.relative, absolute=self.absolute)
            return
        for position, (received, expected) in enumerate(zip(self.answer, self.expected)):
            path = f"step {position + 1}, `{self.call.step_text(position)}`,"
            found = list(compare(received, expected, relative=self.relative, absolute=self.absolute, path=path))
            if found:
                yield from found
                return


# A reference that raises one of these is faulty: the grading is then broken, and no answer is failed for it.
_NEVER_ASKED_FOR = (NameError, AttributeError, ImportError, SyntaxError, RecursionError, MemoryError)


class Judge:
    """Grades one exercise; holds what the candidate must not see."""

    def __init__(self, reference: str, cases: str, checks: str, relative: float, absolute: float) -> None:
        # Cases first, as in the sandbox: what they watch must be watched before the file runs.
        self._cases: list[Case] = collect(cases)
        self._reference = _module("reference", reference)
        self._checks = _module("checks", checks)
        self._relative, self._absolute = relative, absolute
        self._expected: dict[int, Expected] = {}
        self._search: Search | None = None

    def cases(self) -> str:
        """Names and visibility of the cases, as JSON."""
        return json.dumps([case.to_data() for case in self._cases])

    def digests(self, seed: int) -> str:
        """A fingerprint of what the reference gives in each case, as JSON, after global generators were seeded so.

        A reference that is determined by its arguments gives the same for every seed and in every interpreter.
        """
        found: list[str] = []
        for case in self._cases:
            random.seed(seed)
            if "numpy" in sys.modules:
                sys.modules["numpy"].random.seed(seed)
            expected = self._run_reference(case.name, case.build())
            text = expected.value if expected.error is None else repr(expected.error)
            found.append(hashlib.sha256(text.encode()).hexdigest())
        return json.dumps([{"name": case.name, "digest": one} for case, one in zip(self._cases, found)])

    def source(self, code: str) -> str:
        """Findings about the candidate's file as text, as JSON; none where it does not parse, since running it will tell."""
        self._search = None
        check = getattr(self._checks, "check_source", None)
        return _findings_in(code, check) if check is not None else "[]"

    def reaching(self, code: str) -> str:
        """Findings about the file of an answer that passed: what in it could have reached the interpreter's own side."""
        return _findings_in(code, reaching)

    def expect(self, index: int) -> None:
        """Runs the reference on a case ahead of its judging; what it raises is told when the case is judged."""
        try:
            self._expect(index)
        except Exception:
            pass

    def judge(self, index: int, outcome_text: str) -> str:
        """Judges one outcome of the sandbox.

        Returns JSON: ``{"findings": […], "call", "expected", "received", "size"}``; ``size`` is
        the length of a failing case's arguments as data, by which the smallest is chosen.
        """
        return json.dumps(self._judge(self._cases[index].name, self._cases[index].build, self._expect(index), json.loads(outcome_text)))

    def smaller(self, index: int, outcome_text: str | None) -> str:
        """The next smaller input to try of a failing case, as JSON.

        To begin, ``outcome_text`` is the failing outcome itself; afterwards the outcome of what
        was proposed last. Returns ``{"try": data}``, or ``{"done": report}`` with the smallest
        failing input judged like a case, or with None where nothing smaller fails.
        """
        if self._search is None:
            case = self._cases[index]
            first = self._judge(case.name, case.build, self._expect(index), json.loads(outcome_text or ""))
            self._search = Search(case, self._expect(index), first, self._run_reference, self._judge)
            proposal = self._search.next()
        else:
            proposal = self._search.next(json.loads(outcome_text or ""))
        if proposal is not None:
            return json.dumps({"try": proposal})
        done, self._search = self._search.best, None
        return json.dumps({"done": done})

    def size(self, index: int, size: int) -> str:
        """Builds a growth case at a size, for the reference."""
        self._sized = Sized(self._cases[index], size)
        self._size = size
        return "null"

    def run_sized(self) -> str:
        """Runs the reference on what was built; whoever asks holds the clock."""
        self._sized.run(self._reference)
        if self._sized.error is not None:
            raise self._sized.error
        return "null"

    def judge_sized(self, index: int, outcome_text: str) -> str:
        """Judges an outcome of that size like that of a case."""
        case, size = self._cases[index], self._size
        expected = Expected(self._sized.call.text(), None, value=dumps(self._sized.value))
        return json.dumps(self._judge(case.name, lambda: case.build(size), expected, json.loads(outcome_text)))

    def _judge(self, name: str, build: Callable[[], Call], expected: Expected, outcome: dict[str, Any]) -> dict[str, Any]:
        findings, received = self._findings(name, build, expected, outcome)
        if not findings and expected.arguments is not None and outcome.get("arguments") != expected.arguments:
            findings = [finding("mutation", f"{f'`{build().name}`' if build().name else 'The code'} changes its arguments; the caller's data must stay as it was.")]
        shown = f"raises {type(expected.error).__name__}" if expected.error is not None else safe_text(loads(expected.value))
        return {
            "findings": [one.to_data() for one in findings[:MAX_FINDINGS]],
            "call": expected.call_text,
            "expected": shown,
            "received": received,
            "size": _size(build()) if findings else 0,
        }

    def _expect(self, index: int) -> Expected:
        known = self._expected.get(index)
        if known is None:
            case = self._cases[index]
            known = self._expected[index] = self._run_reference(case.name, case.build())
        return known

    def _run_reference(self, name: str, call: Call) -> Expected:
        text, arguments = call.text(), None if call.mutable else digest(call)
        try:
            value = call.run(self._reference)
        except _NEVER_ASKED_FOR:
            raise
        except Exception as error:
            return Expected(text, arguments, error=error)
        if arguments is not None and digest(call) != arguments:
            raise RuntimeError(f"the reference changes its arguments in case {name!r}")
        observed = dumps(call.observe()) if call.observe is not None else "null"
        return Expected(text, arguments, value=dumps(value), observed=observed)

    def _findings(self, name: str, build: Callable[[], Call], expected: Expected, outcome: dict[str, Any]) -> tuple[list[Finding], str]:
        # Code that ran in the sandbox may have written the outcome itself, so reading it may fail in any way.
        try:
            if outcome["status"] == "raised":
                error = outcome["error"]
                received = f"raises {error['type']}: {error['message']}"
                return _judge_error(expected, error, build().words), received[:600]
            unreadable = str(outcome["message"]) if outcome["status"] == "unreadable" else None
            answer = None if unreadable is not None else loads(outcome["value"])
            observed = loads(outcome.get("observed", "null"))
        except Exception:
            unreadable = "What your code gives cannot be read: it is not what the sandbox writes."
        if unreadable is not None:
            return [finding("unreadable-result", unreadable)], "a result that cannot be read"
        if expected.error is not None:
            kind = type(expected.error).__name__
            return [finding("not-raised", f"This input is not allowed: {kind} should be raised ({expected.error}).")], safe_text(answer)
        judged = Judged(
            name,
            build(),
            answer,
            loads(expected.value),
            observed,
            loads(expected.observed),
            self._relative,
            self._absolute,
        )
        check = getattr(self._checks, "check", None)
        findings: Iterable[Finding] | None = check(judged) if check is not None else None
        return list(judged.compare() if findings is None else findings), safe_text(answer)


def _size(call: Call) -> int:
    return len(dumps([call.args, call.kwargs]))


def _judge_error(expected: Expected, error: dict[str, Any], words: tuple[str, ...]) -> list[Finding]:
    if expected.error is None:
        return [finding("raised", f"{error['type']}: {error['message']}")]
    wanted = type(expected.error).__name__
    if class_names(expected.error)[0] not in error["names"]:
        return [finding("wrong-exception", f"This input should raise {wanted}; it raised {error['type']}: {error['message']}")]
    lacking = [word for word in words if word.casefold() not in error["message"].casefold()]
    if lacking:
        return [finding("wrong-exception", f"The message of the {wanted} should say {lacking[0]!r}; it is {error['message']!r}.")]
    return []


def _module(name: str, source: str) -> types.ModuleType:
    module = types.ModuleType(name)
    exec(compile(source, f"{name}.py", "exec", dont_inherit=True), module.__dict__)
    return module


def _findings_in(code: str, check: Callable[[ast.Module], Iterable[Finding]]) -> str:
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return "[]"
    return json.dumps([one.to_data() for one in check(tree)])
