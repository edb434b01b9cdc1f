# idea: catches the engine's port and closes it
# expect: stopped time | failed values | crashed
import js
from pyodide.ffi import create_proxy

ports = []


def post(port, message):
    ports.append(port)
    port.close()


if hasattr(js, "MessagePort"):
    js.MessagePort.prototype.postMessage = create_proxy(post, capture_this=True)


def double(values):
    return values
