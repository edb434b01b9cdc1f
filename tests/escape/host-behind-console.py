# idea: Node's console holds the sockets it writes to, and a socket's class can connect
def connect(name):
    stream = getattr(js.console, name)
    socket = stream.constructor.new()
    socket.on("error", create_proxy(lambda error: print("refused", error)))
    socket.connect(PORT, "127.0.0.1", create_proxy(lambda: print("reached the network by the console's socket")))
    return False


attempt("output", lambda: js.console._stdout)
attempt("errors", lambda: js.console._stderr)
attempt("socket of output", lambda: connect("_stdout"))
attempt("socket of errors", lambda: connect("_stderr"))
attempt("process of errors", lambda: js.console._stderr._events)
