import numpy as np


def conv2d(x: np.ndarray, w: np.ndarray, stride: int = 1, padding: int = 0) -> np.ndarray:
    """Cross-correlation of images and filters, of shape (images, filters, rows, columns) of the output.

    x of shape (images, channels, rows, columns), w of shape (filters, channels, rows, columns).
    Raises ValueError where the shapes do not fit.
    """
    raise NotImplementedError
