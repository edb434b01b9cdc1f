# idea: listens to other tabs and other workers by a channel that has a name
# first: run
def listen(name):
    channel = js.BroadcastChannel.new(name)

    def hear(event):
        print("reached another by channel", name, event.data)
        if event.data == "anyone there?":
            channel.postMessage("yes")

    channel.onmessage = create_proxy(hear)
    channel.postMessage("anyone there?")


attempt("channel", lambda: listen("greenroom"))
attempt("channel of the library", lambda: listen("dexie-txcommitted"))
