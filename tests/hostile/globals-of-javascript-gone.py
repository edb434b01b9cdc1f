# idea: deletes what the engine's script needs of JavaScript
# expect: stopped | crashed | failed
import js


def double(values):
    for name in ["Map", "Promise", "JSON", "Object", "Array", "Uint8Array", "Error", "WebAssembly", "TextDecoder", "String"]:
        js.Reflect.deleteProperty(js.globalThis, name)
    return values
