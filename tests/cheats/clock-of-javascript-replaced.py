# idea: stops every clock that JavaScript has, then loops
# expect: stopped time
import js
from pyodide.ffi import create_proxy

js.performance.now = js.Date.now = create_proxy(lambda: 0)
js.globalThis.setTimeout = js.globalThis.clearTimeout = create_proxy(lambda *args: 0)


def double(values):
    while True:
        pass
