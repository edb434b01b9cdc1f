# idea: works for a second whenever the judge is at work
# expect: stopped time
import time

import js
from pyodide.ffi import create_proxy


def work():
    until = time.monotonic() + 1
    while time.monotonic() < until:
        pass
    js.setTimeout(again, 0)


again = create_proxy(work)
again()


def double(values):
    return [2 * value for value in values]
