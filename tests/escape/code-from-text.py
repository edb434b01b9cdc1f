# idea: makes JavaScript out of text
attempt("eval", lambda: js.eval("1 + 1"))
attempt("Function", lambda: js.Function.new("return 1")())
attempt("constructor", lambda: js.Object.constructor.constructor("return 1")())
attempt("constructor of an arrow", lambda: js.queueMicrotask.constructor("return 1")())
attempt("generator", lambda: js.Object.getPrototypeOf(js.Array.prototype.values).constructor("return 1")())
attempt("timer", lambda: js.setTimeout("globalThis.ran = 1", 0) and time.sleep(0.05) or js.ran)
attempt("run_js", lambda: __import__("pyodide.code").code.run_js("1 + 1"))
attempt("script of the runtime", lambda: pyodide_js._module.ccall("emscripten_run_script_int", "number", plain(["string"]), plain(["1 + 1"])))
