# idea: looks for what an earlier Run left in files, modules and globals
# first: run
import builtins
import os
import sys

MARK = "/home/pyodide/mark"
attempt("file", lambda: os.path.exists(MARK) or os.path.exists("/tmp/mark"))
attempt("module", lambda: "left_behind" in sys.modules)
attempt("builtin", lambda: hasattr(builtins, "left_behind"))
attempt("JavaScript", lambda: getattr(js, "leftBehind", None))
attempt("class", lambda: getattr(js.Object.prototype, "leftBehind", None))
open("/tmp/mark", "w").close()
sys.modules["left_behind"] = builtins.left_behind = sys
js.globalThis.leftBehind = js.Object.prototype.leftBehind = True
