# idea: uses objects that the host's own libraries made for the engine
def walk(value, depth=0, seen=None):
    seen = set() if seen is None else seen
    if depth > 4 or str(js.typeof if hasattr(js, "typeof") else "") or id(value) in seen:
        return False
    seen.add(id(value))
    try:
        keys = list(js.Reflect.ownKeys(value))
    except BaseException:
        return False
    for key in keys:
        try:
            inner = js.Reflect.get(value, key)
        except BaseException:
            continue
        if str(key) in ("process", "require", "mainModule", "getBuiltinModule", "internalBinding", "parentPort"):
            return inner is not None and key
        if isinstance(inner, type(js)) or hasattr(inner, "js_id"):
            if found := walk(inner, depth + 1, seen):
                return found
    return False


for name in ["AbortController", "AbortSignal", "EventTarget", "Event", "DOMException", "performance", "crypto", "URL", "TextDecoder", "setTimeout", "queueMicrotask", "structuredClone"]:
    attempt(f"members of {name}", lambda: walk(getattr(js, name)))
attempt("timers", lambda: walk(js.setTimeout(create_proxy(int), 1)))
attempt("errors", lambda: walk(js.DOMException.new("x")))
