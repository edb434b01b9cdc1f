"""Findings: what is wrong with an answer, as data."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass
class Finding:
    """One broken rule. ``kind`` is one of the product's finding kinds; ``message`` speaks to a learner."""

    kind: str
    message: str
    expected: str | None = None
    received: str | None = None

    def to_data(self) -> dict[str, Any]:
        """A dictionary for JSON, without what is not known."""
        return {key: value for key, value in asdict(self).items() if value is not None}


def finding(kind: str, message: str, expected: Any = None, received: Any = None) -> Finding:
    """Makes a finding; ``expected`` and ``received`` are shown as short texts.

    >>> finding("values", "the sign is wrong.", 1, -1)
    Finding(kind='values', message='The sign is wrong.', expected='1', received='-1')
    """
    from .show import text_of

    return Finding(
        kind,
        message[:1].upper() + message[1:],
        None if expected is None else text_of(expected),
        None if received is None else text_of(received),
    )
