# idea: stops every clock that Python has, then loops
# expect: stopped time
import time

time.time = time.monotonic = time.perf_counter = lambda: 0.0


def double(values):
    while time.monotonic() < 1:
        pass
