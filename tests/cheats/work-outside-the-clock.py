# idea: does its work after the file is loaded, when no time is counted
# expect: stopped time
import time

import js
from pyodide.ffi import create_proxy


def work():
    until = time.monotonic() + 4
    while time.monotonic() < until:
        pass


js.setTimeout(create_proxy(work), 0)


def double(values):
    return [2 * value for value in values]
