import numpy as np


def conv2d(x: np.ndarray, w: np.ndarray, stride: int = 1, padding: int = 0) -> np.ndarray:
    """Cross-correlation of images and filters, of shape (images, filters, rows, columns) of the output.

    x of shape (images, channels, rows, columns), w of shape (filters, channels, rows, columns).
    Raises ValueError where the shapes do not fit.
    """
    # All that does not fit is refused with a ValueError on the way: an x that has not 4 dimensions here,
    padded = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    # a w that has not, or a kernel too large, here. A view of every place of the kernel, nothing is copied.
    windows = np.lib.stride_tricks.sliding_window_view(padded, w.shape[2:], axis=(2, 3))[:, :, ::stride, ::stride]
    # And channels that differ here, since tensordot does not broadcast: one matrix product over channels and kernel.
    return np.tensordot(windows, w, axes=((1, 4, 5), (1, 2, 3))).transpose(0, 3, 1, 2)
