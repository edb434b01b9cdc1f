"""Windows as columns of a matrix, picked by index arrays, and one matrix product."""
import numpy as np


def conv2d(x, w, stride=1, padding=0):
    if len(x.shape) != 4:
        raise ValueError("x must be images, channels, rows, columns")
    if len(w.shape) != 4:
        raise ValueError("w must be filters, channels, rows, columns")
    n, c, h, width = x.shape
    o, wc, kh, kw = w.shape
    if c != wc:
        raise ValueError("channels differ")
    if kh > h + 2 * padding or kw > width + 2 * padding:
        raise ValueError("kernel too large")
    x = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)], mode="constant")
    rows = np.arange(0, x.shape[2] - kh + 1, stride)
    cols = np.arange(0, x.shape[3] - kw + 1, stride)
    r = rows[:, None, None, None] + np.arange(kh)[None, None, :, None]
    k = cols[None, :, None, None] + np.arange(kw)[None, None, None, :]
    patches = x[:, :, r, k].transpose(0, 2, 3, 1, 4, 5).reshape(n * len(rows) * len(cols), -1)
    out = patches @ w.reshape(o, -1).T
    return out.reshape(n, len(rows), len(cols), o).transpose(0, 3, 1, 2)
