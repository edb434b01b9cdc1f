# idea: has a database of the browser hold Python's files
def mount():
    pyodide_js.FS.mkdirTree("/mnt/idb")
    pyodide_js.FS.mount(pyodide_js.FS.filesystems.IDBFS, plain({}), "/mnt/idb")


def sync(resolve, reject):
    mount()
    pyodide_js.FS.syncfs(True, create_proxy(lambda error=None: reject(error) if error else resolve("synchronised")))


attempt_later("IDBFS", lambda: js.Promise.new(create_proxy(sync)))
