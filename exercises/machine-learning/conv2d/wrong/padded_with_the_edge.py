import numpy as np


def conv2d(x, w, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4:
        raise ValueError("4 dimensions are needed")
    if x.shape[1] != w.shape[1]:
        raise ValueError("the channels differ")
    out_h = (x.shape[2] + 2 * padding - w.shape[2]) // stride + 1
    out_w = (x.shape[3] + 2 * padding - w.shape[3]) // stride + 1
    if out_h < 1 or out_w < 1:
        raise ValueError("the kernel does not fit")
    x = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)), mode="edge")
    out = np.zeros((len(x), len(w), out_h, out_w))
    for i in range(w.shape[2]):
        for j in range(w.shape[3]):
            part = x[:, :, i : i + stride * out_h : stride, j : j + stride * out_w : stride]
            out += np.einsum("nchw,oc->nohw", part, w[:, :, i, j])
    return out
