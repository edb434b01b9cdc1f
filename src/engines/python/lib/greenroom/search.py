"""The search for the smallest input on which an answer fails; in the judge, beside the reference."""

import re
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .cases import Call, Case, Operations
from .codec import Unreadable, dumps, loads
from .shrink import finite, items_of, smaller

# Bounds by number, so that every host finds the same input; the clock only ends what would keep a learner waiting.
MOST_PROPOSALS = 200
MOST_REFERENCE_RUNS = 600
# Items of arguments in all: long inputs take longer, so fewer of them are tried.
MOST_ITEMS = 100_000
MOST_SECONDS = 4.0


@dataclass
class Expected:
    """What the reference gives for one call."""

    call_text: str
    arguments: str | None
    error: BaseException | None = None
    value: str = ""
    observed: str = "null"


class Search:
    """One failing case on its way to a smaller one.

    A proposal is sent out only where the reference can be trusted on it: it neither raises nor
    warns, and its result is finite where it was (a case that expects an exception must raise the
    same one with the same words). It is accepted where the answer fails by the same kind of finding.
    """

    def __init__(
        self,
        case: Case,
        expected: Expected,
        report: dict[str, Any],
        reference: Callable[[str, Call], Expected],
        judge: Callable[[str, Callable[[], Call], Expected, dict[str, Any]], dict[str, Any]],
    ) -> None:
        self.best: dict[str, Any] | None = None
        self._case, self._expected, self._reference, self._judge = case, expected, reference, judge
        self._kind = report["findings"][0]["kind"]
        self._size = report["size"]
        self._seen: set[str] = set()
        self._sent = self._runs = self._items = 0
        self._until = time.monotonic() + MOST_SECONDS
        self._pending: tuple[str, Expected] | None = None
        call = case.build()
        data = call.data() if case.shrink else None
        text = None if data is None else _plain(data)
        self._proposals = None if text is None else smaller(data, numbers=not isinstance(call, Operations))
        self._started = False
        self._finite = expected.error is None and finite(loads(expected.value))

    def next(self, outcome: dict[str, Any] | None = None) -> str | None:
        """Takes the outcome of the last proposal and gives the next, as data; None where the search is over."""
        if self._proposals is None:
            return None
        accepted = outcome is not None and self._accepts(outcome)
        while self._goes_on():
            try:
                proposal = self._proposals.send(accepted if self._started else None)  # type: ignore[arg-type]
            except StopIteration:
                return None
            self._started, accepted = True, False
            data = _plain(proposal)
            if data is None or data in self._seen:
                continue
            self._seen.add(data)
            self._items += items_of(proposal)
            expected = self._expect(data)
            if expected is not None:
                self._sent += 1
                self._pending = (data, expected)
                return data
        return None

    def _goes_on(self) -> bool:
        within = self._sent < MOST_PROPOSALS and self._runs < MOST_REFERENCE_RUNS and self._items < MOST_ITEMS
        return within and time.monotonic() < self._until

    def _call(self, data: str) -> Call:
        return self._case.build().with_data(loads(data))

    def _expect(self, data: str) -> Expected | None:
        call = self._call(data)
        self._runs += 1
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                if not isinstance(call, Operations) and self._case.valid is not None and not self._case.valid(*call.args, **call.kwargs):
                    return None
                expected = self._reference(self._case.name, call)
        except Exception:
            return None
        if expected.error is not None or self._expected.error is not None:
            return expected if _same_error(expected.error, self._expected.error) else None
        return expected if finite(loads(expected.value)) or not self._finite else None

    def _accepts(self, outcome: dict[str, Any]) -> bool:
        if self._pending is None:
            return False
        data, expected = self._pending
        try:
            report = self._judge(self._case.name, lambda: self._call(data), expected, outcome)
        except Exception:
            return False
        if not report["findings"] or report["findings"][0]["kind"] != self._kind:
            return False
        # Which case is shown was chosen by its size as it was.
        self.best = report | {"size": self._size}
        return True


def _plain(data: Any) -> str | None:
    """Arguments as text, or None where they hold what is no plain data."""
    try:
        text = dumps(data)
    except Unreadable:
        return None
    # Quotes within texts are escaped, so this can only be a tag.
    return None if '"$":"other"' in text else text


def _same_error(error: BaseException | None, wanted: BaseException | None) -> bool:
    """The same type and the same words; numbers in the message may differ."""

    def words(one: BaseException) -> str:
        return re.sub(r"[-\d.]+", "#", str(one))

    return error is not None and type(error) is type(wanted) and wanted is not None and words(error) == words(wanted)
