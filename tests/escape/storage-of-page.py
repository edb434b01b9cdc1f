# idea: opens everything that a page can keep things in
kept = []


def database():
    request = js.indexedDB.open("greenroom")
    request.onsuccess = create_proxy(lambda event: print("reached indexedDB"))
    request.onupgradeneeded = create_proxy(lambda event: print("reached indexedDB"))
    kept.append(request)


attempt("localStorage", lambda: js.localStorage.getItem("x") or js.localStorage)
attempt("sessionStorage", lambda: js.sessionStorage)
attempt("indexedDB", database)
attempt_later("databases", lambda: js.indexedDB.databases())
attempt_later("caches", lambda: js.caches.keys())
attempt_later("cookies", lambda: js.cookieStore.getAll())
attempt_later("buckets", lambda: js.navigator.storageBuckets.open("greenroom"))
attempt_later("persistence", lambda: js.navigator.storage.persist().then(lambda kept: kept or js.Promise.reject("not kept")))
