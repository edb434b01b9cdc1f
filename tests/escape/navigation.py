# idea: leads the page or the frame somewhere else
def assign():
    js.location.href = "http://127.0.0.1:PORT/"
    return False


attempt("address", assign)
attempt("replace", lambda: js.location.replace("http://127.0.0.1:PORT/") or True)
attempt("open", lambda: js.open("http://127.0.0.1:PORT/"))
attempt("print", lambda: js.alert("x") or True)
attempt("client", lambda: js.clients.openWindow("http://127.0.0.1:PORT/"))
