# idea: right in every case, and what tells the outcome of the timed run is nonsense
# expect: failed unreadable-result
# sample: repeats
import sys

inside = sys.modules["green" "room.sandbox"]
inside.Sandbox.sized_outcome = lambda self: "timed"


def repeats(values):
    return len(values) - len(set(values))
