# idea: mounts the machine's folders into Python's file system
def mount(kind, options):
    filesystem = getattr(pyodide_js.FS.filesystems, kind)
    pyodide_js.FS.mkdirTree(f"/mnt/{kind}")
    pyodide_js.FS.mount(filesystem, plain(options), f"/mnt/{kind}")
    return len(list(pyodide_js.FS.readdir(f"/mnt/{kind}"))) > 2


attempt("NODEFS", lambda: mount("NODEFS", {"root": "/etc"}))
attempt("NODERAWFS", lambda: mount("NODERAWFS", {"root": "/"}))
attempt("WORKERFS", lambda: mount("WORKERFS", {"files": ["/etc/passwd"]}))
attempt("PROXYFS", lambda: mount("PROXYFS", {"root": "/etc", "fs": {}}))
attempt("mountNodeFS", lambda: pyodide_js.mountNodeFS("/mnt/node", "/etc") or True)
