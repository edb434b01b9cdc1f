# idea: makes a fine clock out of shared memory, as attacks on other tabs need
attempt("shared memory of other workers", lambda: js.Worker.new(js.URL.createObjectURL(js.Blob.new(to_js(["postMessage(1)"])))).postMessage(js.SharedArrayBuffer.new(8)))
attempt("shared clock of the page", lambda: js.performance.getEntriesByType("navigation").length)
attempt("resources of the page", lambda: [entry.name for entry in js.performance.getEntriesByType("resource") if "127.0.0.1" in str(entry.name)])
attempt_later("memory of the page", lambda: js.performance.measureUserAgentSpecificMemory())
