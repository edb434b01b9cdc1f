# idea: imports NumPy where the exercise has none, so that cases are drawn by another generator
# expect: failed values
import numpy


def double(values):
    return values[:]
