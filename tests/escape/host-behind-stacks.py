# idea: has errors show the functions and objects that called
def look(error, sites):
    for site in sites:
        for found in (site.getThis(), site.getFunction()):
            if found is not None and (getattr(found, "pid", None) or getattr(found, "mainModule", None) or str(found).startswith("function require")):
                print("reached a host's object by a stack")
    return "stack"


def stack():
    js.Error.prepareStackTrace = create_proxy(look)
    js.Error.stackTraceLimit = 1_000
    return js.Error.new("look").stack != "stack" and False


attempt("stack", stack)
attempt("caller", lambda: js.queueMicrotask.caller)
attempt("arguments", lambda: js.queueMicrotask.arguments)
