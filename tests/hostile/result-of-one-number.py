# idea: an array that looks like eight terabytes and holds one number
# expect: failed unreadable-result
# sample: center
import numpy as np


def center(matrix):
    return np.broadcast_to(1.0, (10**4, 10**4))
