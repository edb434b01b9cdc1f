# idea: a JavaScript timer left behind that loops after the file is done
# expect: stopped time
import js
from pyodide.ffi import create_proxy


def endless():
    while True:
        pass


js.setTimeout(create_proxy(endless), 0)


def double(values):
    return values
