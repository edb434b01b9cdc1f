from collections.abc import Callable
from typing import Any


class CircuitBreaker:
    """Stops calling what failed `failures` times in a row, and probes it after `cooldown` seconds."""

    def __init__(self, failures: int, cooldown: float) -> None:
        raise NotImplementedError

    def call(self, fn: Callable[[], Any], t: float) -> Any:
        """What fn() gives or raises; raises without calling it while the circuit is open."""
        raise NotImplementedError
