"""One query at a time, over its allowed keys only."""
import numpy as np
from scipy.special import softmax


def attention(Q, K, V, mask=None):
    shape = Q.shape[:-1] + (K.shape[-2],)
    may = np.broadcast_to(True if mask is None else mask, shape)
    out = np.zeros(Q.shape[:-1] + (V.shape[-1],))
    for index in np.ndindex(*Q.shape[:-1]):
        batch, keys = index[:-1], np.flatnonzero(may[index])
        if len(keys):
            scores = K[batch][keys] @ Q[index] / np.sqrt(Q.shape[-1])
            out[index] = softmax(scores) @ V[batch][keys]
    return out
