# idea: changes its argument and marks the call as one that may
# expect: failed mutation
import sys


def double(values):
    sys._getframe(1).f_locals["self"].mutable = True
    result = [2 * value for value in values]
    values.clear()
    return result
