"""Windows by as_strided, shapes checked by hand, one einsum."""
import numpy as np


def conv2d(x, w, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4:
        raise ValueError("expected NCHW and OIHW")
    if x.shape[1] != w.shape[1]:
        raise ValueError("channel mismatch")
    p = np.pad(x, ((0, 0), (0, 0), (padding,) * 2, (padding,) * 2))
    h, k = w.shape[2:]
    if h > p.shape[2] or k > p.shape[3]:
        raise ValueError("kernel larger than input")
    rows, columns = (p.shape[2] - h) // stride + 1, (p.shape[3] - k) // stride + 1
    a, b, c, d = p.strides
    shape, strides = (*p.shape[:2], rows, columns, h, k), (a, b, c * stride, d * stride, c, d)
    windows = np.lib.stride_tricks.as_strided(p, shape, strides, writeable=False)
    return np.einsum("ncijab,fcab->nfij", windows, w, optimize=True)
