# idea: an array of objects that holds itself
# expect: failed unreadable-result
# sample: center
import numpy as np


def center(matrix):
    knot = np.empty(1, dtype=object)
    knot[0] = knot
    return knot
