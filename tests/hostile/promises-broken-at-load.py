# idea: JavaScript's promises stop working when the file is done
# expect: stopped | crashed | failed
import js

js.Promise.prototype.then = None


def double(values):
    return values
