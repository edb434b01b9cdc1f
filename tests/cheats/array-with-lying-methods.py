# idea: an array whose comparisons and differences are always right
# expect: failed values
# sample: center
import numpy as np


class Near(np.ndarray):
    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return np.zeros(self.shape)

    def __eq__(self, other):
        return np.ones(self.shape, dtype=bool)


def center(matrix):
    return matrix.view(Near)
