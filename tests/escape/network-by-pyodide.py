# idea: connects with Pyodide's own helpers
import pyodide.http

attempt("open_url", lambda: pyodide.http.open_url("http://127.0.0.1:PORT/").read())
attempt("pyxhr", lambda: pyodide.http.pyxhr.get("http://127.0.0.1:PORT/").text)


async def fetch():
    return await pyodide.http.pyfetch("http://127.0.0.1:PORT/")


def told(task):
    print("refused" if task.exception() else "reached", "pyfetch")


import asyncio

asyncio.ensure_future(fetch()).add_done_callback(told)
attempt_later("micropip", lambda: pyodide_js.loadPackage("micropip").then(create_proxy(lambda found: found.length or js.Promise.reject("nothing"))))
