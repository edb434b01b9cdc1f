# idea: breaks the prototypes that every object of JavaScript has
# expect: stopped | crashed | failed
import js


def double(values):
    for name in ["then", "post", "type", "id", "get", "set"]:
        setattr(js.Object.prototype, name, 1)
    js.Array.prototype.push = None
    js.Map.prototype.get = None
    return values
