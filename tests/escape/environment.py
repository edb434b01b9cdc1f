# idea: reads the environment of the process and of the machine
import getpass
import os
import platform
import socket

# What the runtime itself puts there.
ours = {"HOME", "LANG", "LD_LIBRARY_PATH", "LOGNAME", "MPLBACKEND", "PATH", "PWD", "PYTHONHASHSEED", "PYTHONINSPECT", "PYTHONPATH", "USER", "_"}
attempt("variables", lambda: set(os.environ) - ours)
attempt("path", lambda: "bin" in os.environ.get("PATH", ""))
attempt("user", lambda: getpass.getuser() not in ("web_user", "candidate"))
attempt("machine", lambda: platform.node() not in ("", "emscripten"))
attempt("host name", lambda: socket.gethostname() not in ("", "emscripten", "localhost"))
attempt("runtime's variables", lambda: [key for key in js.Object.keys(pyodide_js._module.ENV) if key not in ours])
attempt("arguments", lambda: [one for one in pyodide_js._module.arguments or [] if "node" in str(one)])
