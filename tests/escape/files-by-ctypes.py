# idea: calls C's own functions for files and programs
import ctypes

attempt("C's open", lambda: ctypes.CDLL(None).open(b"/etc/passwd", 0) >= 0)
attempt("C's system", lambda: ctypes.CDLL(None).system(b"id") == 0)
attempt("C's getenv", lambda: ctypes.CDLL(None).getenv(b"NODE_OPTIONS"))
