# idea: speaks to the page past the engine's port
attempt("parent's window", lambda: js.parent.postMessage("x", "*") or True)
attempt("opener", lambda: js.opener.postMessage("x", "*") or True)
attempt("clients", lambda: js.clients.matchAll())
attempt("frame", lambda: js.postMessage(plain({"type": "spawn", "id": 1, "source": "for(;;);"})) if hasattr(js, "postMessage") else False)
attempt("process's channel", lambda: js.process.send("x") or True)
attempt("listening", lambda: js.addEventListener("message", create_proxy(lambda event: print("reached a message of the page", event.data))))
