# idea: looks for the memory by which the page interrupts, and writes to it
def write():
    for name in js.Object.getOwnPropertyNames(pyodide_js._module):
        value = getattr(pyodide_js._module, str(name), None)
        if getattr(value, "buffer", None) is not None and str(js.Object.prototype.toString.call(value.buffer)) == "[object SharedArrayBuffer]" and value.length != 1:
            return name


attempt("more shared memory than one byte", write)
attempt("interrupts off", lambda: pyodide_js.setInterruptBuffer(None) and False)
