# idea: a hundred thousand timers left behind
# expect: failed type | stopped time
import js
from pyodide.ffi import create_proxy

tick = create_proxy(lambda: sum(range(100)))


def double(values):
    for _ in range(100_000):
        js.setInterval(tick, 0)
