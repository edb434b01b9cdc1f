# idea: uses what Node gives objects for being shown, which hands out the host's functions
def inspector():
    custom = getattr(js.Symbol, "for")("nodejs.util.inspect.custom")
    address = js.URL.new("https://a.invalid/")
    show = js.Reflect.get(address, custom)
    caught = []
    show.call(address, 0, plain({}), create_proxy(lambda *args: caught.append(args) or ""))
    return [one for args in caught for one in args if getattr(one, "require", None) or getattr(one, "process", None)]


attempt("inspection", inspector)
attempt("promisified", lambda: js.Reflect.ownKeys(js.setTimeout).to_py() and js.setTimeout.process)
attempt("timer's owner", lambda: js.setTimeout(create_proxy(int), 1)._onTimeout.constructor("return process")())
attempt("performance", lambda: js.performance.nodeTiming.process)
attempt("cryptography", lambda: js.crypto.constructor.constructor("return process")())
attempt("constructor of an event", lambda: js.Event.constructor("return process")())
