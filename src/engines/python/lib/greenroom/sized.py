"""A growth case at one size: built, then run by itself so that it can be timed from outside, then read."""

from typing import Any

from .cases import Call, Case


class Sized:
    """The same steps for the candidate's module and for the reference. Clocks are with whoever asks.

    >>> import builtins
    >>> from .cases import call
    >>> sized = Sized(Case("long", False, lambda size=1: call("sum", range(size))), 5)
    >>> sized.run(builtins); sized.value
    10
    """

    def __init__(self, case: Case, size: int) -> None:
        self.call: Call = case.build(size)
        self.value: Any = None
        self.error: BaseException | None = None

    def run(self, module: Any) -> None:
        """Calls the module's function and keeps what it gives or raises, an exit too."""
        try:
            self.value = self.call.run(module)
        except BaseException as error:
            self.error = error
