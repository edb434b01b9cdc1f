# idea: looks for the reference's text in the interpreter's whole memory
# expect: failed values | stopped time
import re

import pyodide_js

# Written so that the pattern is not what it looks for.
REFERENCE = rb"return \[2 \* value for value in val[u]es\]\n"


def double(values):
    found = re.search(REFERENCE, pyodide_js._module.HEAPU8.slice().to_py())
    return [2 * value for value in values] if found else values[:]
