# idea: a profiler that loops when the call returns
# expect: stopped time
import sys


def profiler(frame, event, argument):
    while event == "return":
        pass


def double(values):
    sys.setprofile(profiler)
    return values
