# idea: writes to memory that is not there
# expect: stopped memory | crashed ModuleNotFoundError
import ctypes


def double(values):
    ctypes.memset(2**32 - 64, 1, 32)
