# idea: a masked array that hides every wrong value
# expect: failed
# sample: center
import numpy as np


def center(matrix):
    return np.ma.masked_all(matrix.shape)
