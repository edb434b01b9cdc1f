# idea: fetches, by the engine's fetch and by the one that was there before
attempt_later("fetch", lambda: js.fetch("http://127.0.0.1:PORT/"))
attempt_later("fetch without an answer", lambda: js.fetch("http://127.0.0.1:PORT/", plain({"mode": "no-cors"})))
attempt("genuine fetch", lambda: js.Reflect.deleteProperty(js.globalThis, "fetch") and False)
attempt_later("fetch underneath", lambda: js.fetch("http://127.0.0.1:PORT/"))
attempt_later("fetch of the prototype", lambda: js.Object.getPrototypeOf(js.Object.getPrototypeOf(js.self)).fetch.call(js.self, "http://127.0.0.1:PORT/"))
attempt_later("keepalive", lambda: js.WorkerGlobalScope.prototype.fetch.call(js.self, "http://127.0.0.1:PORT/", plain({"keepalive": True})))
attempt_later("page's own files", lambda: js.WorkerGlobalScope.prototype.fetch.call(js.self, "packs/catalogue.json"))
