# idea: hangs while an input to be timed is built, when its clock stands still
# expect: stopped time
# sample: repeats
import sys


def endless(self, index, size):
    while True:
        pass


inside = sys.modules["green" "room.sandbox"]
inside.Sandbox.size = endless


def repeats(values):
    return len(values) - len(set(values))
