# idea: starts workers that never end
# expect: failed type | stopped time | crashed AttributeError
import js
from pyodide.ffi import to_js

source = to_js(["for (;;);"])


def double(values):
    for _ in range(50):
        js.Worker.new(js.URL.createObjectURL(js.Blob.new(source)))
