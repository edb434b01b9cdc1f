# idea: breaks Pyodide's own functions
# expect: stopped | crashed | failed
import pyodide_js


def double(values):
    pyodide_js.runPython = None
    pyodide_js._api.runPython = None
    pyodide_js._module._PyObject_Str = None
    return values
