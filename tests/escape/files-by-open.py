# idea: reads and writes files of the machine through Python's own open
import os

attempt("users", lambda: "root:" in open("/etc/passwd").read())
attempt("mounts", lambda: open("/proc/self/mounts").read())
attempt("kernel", lambda: os.path.exists("/proc/version"))
attempt("program", lambda: os.path.exists("/usr/bin/env"))
attempt("machine's temporary folder", lambda: set(os.listdir("/tmp")) - set())
attempt("host name", lambda: os.path.exists("/etc/hostname"))
