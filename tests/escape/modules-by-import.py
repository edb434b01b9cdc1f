# idea: imports JavaScript modules from where they may be
def loader(name):
    return lambda: getattr(pyodide_js._api, name)("node:fs")


attempt_later("loadScript", loader("loadScript"))
attempt_later("loadBinaryFile", loader("loadBinaryFile"))
attempt_later("package", lambda: pyodide_js.loadPackage("http://127.0.0.1:PORT/made_up-1.0-py3-none-any.whl").then(create_proxy(lambda found: found.length or js.Promise.reject("nothing"))))
attempt("dynamic library", lambda: pyodide_js._module.loadDynamicLibrary("http://127.0.0.1:PORT/lib.so", plain({"loadAsync": False})))
attempt("importScripts", lambda: js.importScripts("http://127.0.0.1:PORT/script.js") or True)
