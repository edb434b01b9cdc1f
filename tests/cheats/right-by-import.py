# idea: a right answer that imports NumPy where the exercise has none; it must not get other cases for that
# expect: passed
import numpy


def double(values):
    return [int(2 * value) for value in numpy.asarray(values)]
