# idea: starts programs
import os
import subprocess

attempt("subprocess", lambda: subprocess.run(["id"], capture_output=True).returncode == 0)
attempt("system", lambda: os.system("id") == 0)
attempt("popen", lambda: os.popen("id").read())
attempt("fork", lambda: os.fork() >= 0)
attempt("exec", lambda: os.execv("/usr/bin/env", ["env"]))
attempt("spawn", lambda: os.posix_spawn("/usr/bin/env", ["env"], {}))
attempt("parent", lambda: os.kill(os.getppid(), 0) is None and os.getppid() > 1)
