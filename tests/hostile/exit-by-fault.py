# idea: has the interpreter report a fatal error
# expect: stopped memory | crashed
import faulthandler


def double(values):
    faulthandler._fatal_error_c_thread()
    faulthandler._sigsegv()
    raise OSError
