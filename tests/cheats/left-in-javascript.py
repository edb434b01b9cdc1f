# idea: leaves its mark in JavaScript's globals in a Run
# expect: failed values
# first: run
import js

seen = bool(getattr(js, "mark", None))
js.globalThis.mark = True


def double(values):
    return [2 * value for value in values] if seen else values[:]
