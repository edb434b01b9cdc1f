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
    x = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    out = np.zeros((len(x), len(w), out_h, out_w))
    for n in range(len(x)):
        for o in range(len(w)):
            for i in range(out_h):
                for j in range(out_w):
                    part = x[n, :, i * stride : i * stride + w.shape[2], j * stride : j * stride + w.shape[3]]
                    out[n, o, i, j] = np.sum(part * w[o])
    return out
