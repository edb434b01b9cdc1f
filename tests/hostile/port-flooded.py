# idea: catches the engine's port and posts to it without end
# expect: stopped | failed values | crashed
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
    while ports:
        genuine.call(ports[0], to_js({"id": 1, "type": "event", "event": "x" * 1_000}, dict_converter=js.Object.fromEntries))
    return values
