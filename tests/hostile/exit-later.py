# idea: leaves work for the end of the interpreter
# expect: failed type
import atexit


def endless():
    while True:
        pass


atexit.register(endless)


def double(values):
    pass
