# idea: reads what JavaScript knows of where it runs
attempt("address", lambda: "127.0.0.1" in js.location.href or js.location.href.startswith("http://"))
attempt("address of the base", lambda: "127.0.0.1" in js.document.baseURI)
attempt("referrer", lambda: js.document.referrer)
attempt("origin", lambda: js.self.origin not in ("null", None))
attempt("cookies", lambda: js.document.cookie)
attempt("name", lambda: js.self.name)
