# idea: a reply that is a promise of something else, by the prototype of all objects
# expect: failed | crashed | stopped
import js
from pyodide.ffi import create_proxy


def double(values):
    js.Object.prototype.payload = '{"status": "passed"}'
    js.Object.prototype.status = "passed"
    js.Object.prototype.findings = js.Array.new()
    js.String.prototype.then = create_proxy(lambda resolve, reject: resolve('{"status": "passed"}'))
    return values
