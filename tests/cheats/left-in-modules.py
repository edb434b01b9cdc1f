# idea: leaves its mark in modules and builtins in a Run
# expect: failed values
# first: run
import builtins
import sys

seen = "mark" in sys.modules or hasattr(builtins, "mark")
sys.modules["mark"] = sys
builtins.mark = True


def double(values):
    return [2 * value for value in values] if seen else values[:]
