# idea: kills its own process
# expect: stopped memory | crashed | failed unreadable-result
import os
import signal


def double(values):
    os.kill(os.getpid(), signal.SIGKILL)
    signal.raise_signal(signal.SIGABRT)
    raise OSError
