"""Holds the reference against the table of the pattern's states, written out as transitions."""

import random

# (state, outcome) -> state; a failure while closed opens only when the count is reached.
TABLE = {("half-open", "works"): "closed", ("half-open", "fails"): "open", ("closed", "works"): "closed"}


def check(reference) -> None:
    """Raises AssertionError where a call is let through that should not be, or the other way round."""
    for seed in range(30):
        rng = random.Random(seed)
        failures, cooldown = rng.randrange(1, 4), rng.randrange(2, 9)
        breaker = reference.CircuitBreaker(failures, cooldown)
        state, row, opened, t = "closed", 0, 0, 0
        for _ in range(100):
            t += rng.randrange(0, 4)
            outcome = rng.choice(["works", "fails", "fails"])
            called = []

            def fn(outcome=outcome, called=called):
                called.append(outcome)
                if outcome == "fails":
                    raise KeyError(outcome)
                return outcome

            if state == "open" and t - opened >= cooldown:
                state = "half-open"
            try:
                result = breaker.call(fn, t)
            except KeyError:
                result = "fails"
            except RuntimeError:
                result = "refused"
            if state == "open":
                assert result == "refused" and not called, (seed, t)
                continue
            assert result == outcome and called == [outcome], (seed, t)
            row = row + 1 if outcome == "fails" else 0
            state = TABLE.get((state, outcome), "open" if row >= failures else "closed")
            row, opened = (0, t) if state == "open" else (row, opened)
