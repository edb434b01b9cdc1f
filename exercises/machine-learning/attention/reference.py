import numpy as np


def attention(Q: np.ndarray, K: np.ndarray, V: np.ndarray, mask: np.ndarray | None = None) -> np.ndarray:
    """Scaled dot-product attention, of shape (…, queries, d_v).

    Q of shape (…, queries, d), K (…, keys, d), V (…, keys, d_v); mask broadcasts to (…, queries, keys),
    boolean or 0/1, true where a query may attend to a key.
    """
    scores = Q @ np.swapaxes(K, -1, -2) / np.sqrt(Q.shape[-1])
    may = np.ones(scores.shape, dtype=bool) if mask is None else np.broadcast_to(mask, scores.shape).astype(bool)
    # The largest score that counts: subtracting one that is masked could leave nothing but zeros.
    top = np.max(scores, axis=-1, keepdims=True, where=may, initial=-np.inf)
    # Masked differences may be huge or infinite, so they are not looked at.
    weights = np.exp(np.subtract(scores, top, out=np.full(scores.shape, -np.inf), where=may))
    total = weights.sum(axis=-1, keepdims=True)
    # A query that may attend to nothing has weights of 0, and so gets zeros.
    return np.divide(weights, total, out=np.zeros(scores.shape), where=total > 0) @ V
