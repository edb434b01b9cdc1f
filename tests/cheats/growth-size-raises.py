# idea: right in every case, and nothing can be built to be timed, so that the fault looks like the grader's
# expect: failed unreadable-result
# sample: repeats
import sys

inside = sys.modules["green" "room.sandbox"]
inside.Sandbox.size = lambda self, index, size: 1 / 0


def repeats(values):
    return len(values) - len(set(values))
