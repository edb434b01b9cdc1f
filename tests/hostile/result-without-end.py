# idea: returns an iterator that never ends
# expect: failed type
import itertools


def double(values):
    return itertools.count()
