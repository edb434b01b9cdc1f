from enum import Enum


class State(Enum):
    CLOSED = 1
    OPEN = 2
    HALF_OPEN = 3


class Refused(Exception):
    pass


class CircuitBreaker:
    def __init__(self, failures, cooldown):
        self.limit, self.cooldown = failures, cooldown
        self.state, self.count, self.since = State.CLOSED, 0, None

    def call(self, fn, t):
        if self.state is State.OPEN and t >= self.since + self.cooldown:
            self.state = State.HALF_OPEN
        if self.state is State.OPEN:
            raise Refused(f"open since {self.since}")
        try:
            value = fn()
        except Exception:
            self._failure(t)
            raise
        self.state, self.count = State.CLOSED, 0
        return value

    def _failure(self, t):
        self.count += 1
        if self.state is State.HALF_OPEN or self.count == self.limit:
            self.state, self.since, self.count = State.OPEN, t, 0
