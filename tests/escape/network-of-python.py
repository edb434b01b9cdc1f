# idea: connects with Python's own sockets
import socket
import urllib.request
import http.client

# Emscripten's sockets connect later, so only what comes back tells.
attempt("socket", lambda: socket.create_connection(("127.0.0.1", PORT), 1).recv(1))
attempt("request", lambda: urllib.request.urlopen("http://127.0.0.1:PORT/", timeout=1).read())
attempt("http", lambda: http.client.HTTPConnection("127.0.0.1", PORT, timeout=1).request("GET", "/") or True)
attempt("local socket", lambda: socket.socket(socket.AF_UNIX).connect("/var/run/docker.sock") or True)
