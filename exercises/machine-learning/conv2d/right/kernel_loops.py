"""Loops over the elements of the kernel; each adds a shifted, strided copy of the whole image."""
import numpy as np


def conv2d(x, w, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4 or x.shape[1] != w.shape[1]:
        raise ValueError("shapes do not match")
    n, c, h, width = x.shape
    o, _, kh, kw = w.shape
    out_h, out_w = (h + 2 * padding - kh) // stride + 1, (width + 2 * padding - kw) // stride + 1
    if out_h < 1 or out_w < 1:
        raise ValueError("kernel larger than the padded image")
    big = np.zeros((n, c, h + 2 * padding, width + 2 * padding))
    big[:, :, padding : padding + h, padding : padding + width] = x
    out = np.zeros((n, o, out_h, out_w))
    for f in range(o):
        for ch in range(c):
            for i in range(kh):
                for j in range(kw):
                    patch = big[:, ch, i : i + stride * out_h : stride, j : j + stride * out_w : stride]
                    out[:, f] += w[f, ch, i, j] * patch
    return out
