import time

import js
import pyodide_js
from pyodide.ffi import create_proxy, to_js


def attempt(name, do):
    """Says whether `do` came to anything: a value that is neither nothing nor false."""
    print("tried", name)
    try:
        found = bool(do())
    except BaseException as error:
        print("refused", name, type(error).__name__, str(error)[:200].replace("\n", " "))
    else:
        print("reached" if found else "refused", name)


def attempt_later(name, do):
    """The same for a promise; what comes of it is told between the cases, in which `double` leaves time for it."""
    print("tried", name)
    try:
        promise = do()
        promise.then(
            create_proxy(lambda found=None: print("reached", name, found)),
            create_proxy(lambda error=None: print("refused", name, error)),
        )
    except BaseException as error:
        print("refused", name, type(error).__name__, str(error)[:200].replace("\n", " "))


def plain(value):
    """A Python value as an object of JavaScript."""
    return to_js(value, dict_converter=js.Object.fromEntries)


def double(values):
    time.sleep(0.1)


