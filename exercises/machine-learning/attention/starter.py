import numpy as np


def attention(Q: np.ndarray, K: np.ndarray, V: np.ndarray, mask: np.ndarray | None = None) -> np.ndarray:
    """Scaled dot-product attention, of shape (…, queries, d_v).

    Q of shape (…, queries, d), K (…, keys, d), V (…, keys, d_v); mask broadcasts to (…, queries, keys),
    boolean or 0/1, true where a query may attend to a key.
    """
    raise NotImplementedError
