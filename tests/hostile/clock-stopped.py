# idea: tells the page that the candidate's phase is over, then loops
# expect: stopped time | failed values
import js
from pyodide.ffi import create_proxy, to_js

genuine = js.MessagePort.prototype.postMessage if hasattr(js, "MessagePort") else None
ports = []


def post(port, message):
    ports.append(port)
    genuine.call(port, message)


if genuine:
    js.MessagePort.prototype.postMessage = create_proxy(post, capture_this=True)


def double(values):
    if ports:
        phase = {"kind": "phase", "phase": "compare", "dataset": "", "index": 0, "total": 1}
        for number in range(100):
            genuine.call(ports[0], to_js({"id": number, "type": "event", "event": phase}, dict_converter=js.Object.fromEntries))
        while True:
            pass
    return values
