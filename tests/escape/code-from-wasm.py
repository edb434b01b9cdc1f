# idea: compiles WebAssembly of its own and has it import what JavaScript has
# A module that imports `e.f` and calls it when it starts.
module = bytes.fromhex("0061736d01000000010401600000020701016501660000080100")


def start(namespace):
    imports = plain({"e": {"f": namespace}})
    js.WebAssembly.Instance.new(js.WebAssembly.Module.new(to_js(module)), imports)
    return False


attempt("process by WebAssembly", lambda: start(js.process.exit))
attempt("eval by WebAssembly", lambda: start(js.Function.new("globalThis.ran = 1")) or js.ran)
attempt_later("WebAssembly from the network", lambda: js.WebAssembly.compileStreaming(js.fetch("http://127.0.0.1:PORT/module.wasm")))
