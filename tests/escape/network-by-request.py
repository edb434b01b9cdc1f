# idea: connects with the old request, at once and later
def request(wait):
    xhr = js.XMLHttpRequest.new()
    xhr.open("GET", "http://127.0.0.1:PORT/", wait)
    xhr.send()
    return xhr.responseText


attempt("at once", lambda: request(False))
attempt("later", lambda: request(True))
