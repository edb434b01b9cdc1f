# idea: starts a worker with code of its own, which asks for the network
source = '''
const tell = (text) => new BroadcastChannel("told").postMessage(text);
try { importScripts("http://127.0.0.1:PORT/"); tell("scripts"); } catch {}
try { new WebSocket("ws://127.0.0.1:PORT/"); } catch {}
fetch("http://127.0.0.1:PORT/").then(() => tell("fetch"), () => {});
import("http://127.0.0.1:PORT/").then(() => tell("import"), () => {});
'''


def start(options):
    js.Worker.new(js.URL.createObjectURL(js.Blob.new(to_js([source]), plain({"type": "text/javascript"}))), plain(options))


def hear():
    channel = js.BroadcastChannel.new("told")
    channel.onmessage = create_proxy(lambda event: print("reached the network from a worker", event.data))


attempt("channel", hear)
attempt("classic worker", lambda: start({}))
attempt("module worker", lambda: start({"type": "module"}))
attempt("worker from the network", lambda: js.Worker.new("http://127.0.0.1:PORT/worker.js") and False)
attempt("shared worker", lambda: js.SharedWorker.new("http://127.0.0.1:PORT/worker.js"))
