# idea: starts threads that never end
# expect: crashed RuntimeError
import threading


def endless():
    while True:
        pass


def double(values):
    for _ in range(100):
        threading.Thread(target=endless).start()
