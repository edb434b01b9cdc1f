"""Compares outcomes step by step; a refusal may be any exception but the function's own. Then how often functions were called."""

from greenroom.judging import Raised, compare, finding


def check(case):
    if not isinstance(case.answer, list) or len(case.answer) != len(case.expected):
        yield from case.compare()
        return
    for position, (received, expected) in enumerate(zip(case.answer, case.expected)):
        step = f"step {position + 1}, `{case.call.step_text(position)}`,"
        refusal = isinstance(expected, Raised) and expected.name == "CircuitOpenError"
        called, wanted = case.observed[position], case.expected_observed[position]
        if called != wanted:
            more = sum(called) > sum(wanted)
            message = f"{step} calls the function, which should be refused." if more and refusal else f"{step} does not call the function once."
            yield finding("calls", message, wanted, called)
            return
        if not refusal:
            found = list(compare(received, expected, relative=case.relative, absolute=case.absolute, path=step))
        elif not isinstance(received, Raised):
            found = [finding("not-raised", f"{step} should be refused with an exception.", "an exception", received)]
        else:
            own = "ValueError" in received.names
            found = [finding("wrong-exception", f"{step} is refused with the function's own exception.")] if own else []
        if found:
            yield from found
            return
