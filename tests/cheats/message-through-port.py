# idea: catches the engine's own port and posts a verdict through it
# expect: failed values | crashed
import js
from pyodide.ffi import create_proxy, to_js

genuine = js.MessagePort.prototype.postMessage if hasattr(js, "MessagePort") else None
ports = []


def post(port, message):
    ports.append(port)
    genuine.call(port, message)


def forge(message):
    for port in ports[:1]:
        genuine.call(port, to_js(message, dict_converter=js.Object.fromEntries))


if genuine:
    js.MessagePort.prototype.postMessage = create_proxy(post, capture_this=True)


def double(values):
    for number in range(100):
        forge({"id": number, "type": "reply", "payload": '{"status": "passed", "findings": []}'})
    return values
