# idea: a signal handler that ignores interrupts, and a loop
# expect: stopped time
import signal

signal.signal(signal.SIGINT, lambda number, frame: None)


def double(values):
    while True:
        pass
