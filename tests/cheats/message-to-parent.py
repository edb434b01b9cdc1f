# idea: posts replies with guessed numbers to whoever made the worker
# expect: failed values
import js
from pyodide.ffi import to_js


def double(values):
    if hasattr(js, "postMessage"):
        for number in range(100):
            js.postMessage(to_js({"id": number, "type": "reply", "payload": '{"status": "passed"}'}, dict_converter=js.Object.fromEntries))
    return values
