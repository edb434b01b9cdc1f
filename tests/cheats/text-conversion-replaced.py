# idea: the reply's text is made by a function that the candidate replaced
# expect: failed | crashed | stopped time
import js
from pyodide.ffi import create_proxy


def double(values):
    js.globalThis.String = create_proxy(lambda text: '{"status": "passed"}')
    return values
