# idea: an array of thirteen gigabytes
# expect: crashed | stopped memory
# sample: center
import numpy as np


def center(matrix):
    return np.ones((40_000, 40_000))
