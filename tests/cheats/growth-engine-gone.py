# idea: right in every case, and breaks the engine around the interpreter while it is timed
# expect: failed unreadable-result | stopped memory
# sample: repeats
import sys


def broken(self):
    raise self


inside = sys.modules["green" "room.sandbox"]
inside.Sandbox.run_sized = broken


def repeats(values):
    return len(values) - len(set(values))
