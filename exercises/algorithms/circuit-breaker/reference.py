from collections.abc import Callable
from typing import Any


class CircuitOpenError(RuntimeError):
    """The call was refused; the function was not called."""


class CircuitBreaker:
    """Stops calling what failed `failures` times in a row, and probes it after `cooldown` seconds."""

    def __init__(self, failures: int, cooldown: float) -> None:
        self._failures = failures
        self._cooldown = cooldown
        self._failed = 0
        self._opened = None  # when it opened; None while closed

    def call(self, fn: Callable[[], Any], t: float) -> Any:
        """What fn() gives or raises; raises without calling it while the circuit is open."""
        probing = self._opened is not None
        if probing and t - self._opened < self._cooldown:
            raise CircuitOpenError("the circuit is open")
        try:
            result = fn()
        except Exception:
            self._failed += 1
            # A failed probe opens it again by itself, whatever the count.
            if probing or self._failed >= self._failures:
                self._opened = t
            raise
        self._failed = 0
        self._opened = None
        return result
