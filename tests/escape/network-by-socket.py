# idea: opens sockets of the browser
kept = []


def opened(kind, address):
    socket = getattr(js, kind).new(address)
    socket.onopen = create_proxy(lambda event: print("reached", kind))
    kept.append(socket)


attempt("WebSocket", lambda: opened("WebSocket", "ws://127.0.0.1:PORT/"))
attempt("EventSource", lambda: opened("EventSource", "http://127.0.0.1:PORT/"))
attempt("WebTransport", lambda: opened("WebTransport", "https://127.0.0.1:PORT/"))
attempt("WebSocketStream", lambda: opened("WebSocketStream", "ws://127.0.0.1:PORT/"))
attempt("TCPSocket", lambda: opened("TCPSocket", "127.0.0.1"))
