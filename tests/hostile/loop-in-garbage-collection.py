# idea: a callback of the garbage collector that loops
# expect: stopped time
import gc


def endless(phase, info):
    while True:
        pass


gc.callbacks.append(endless)


def double(values):
    gc.collect()
