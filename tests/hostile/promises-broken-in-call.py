# idea: JavaScript's promises stop working during a call
# expect: stopped | crashed | failed
import js


def double(values):
    js.Promise.prototype.then = None
    return values
