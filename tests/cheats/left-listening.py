# idea: a Run stays and tells the Submit's sandbox what it knows over a channel that both can open
# expect: failed values
# first: run
import js
from pyodide.ffi import create_proxy

answers = []

if hasattr(js, "BroadcastChannel"):
    channel = js.BroadcastChannel.new("greenroom")

    def hear(event):
        if event.data == "anyone there?":
            channel.postMessage("yes")
        else:
            answers.append(event.data)

    channel.onmessage = create_proxy(hear)
    channel.postMessage("anyone there?")


def double(values):
    return [2 * value for value in values] if answers or len(values) == 2 else values[:]
