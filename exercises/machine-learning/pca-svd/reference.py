import numpy as np


def pca(X: np.ndarray, n_components: int | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Principal components of the rows of X, by SVD of the centred table.

    X has shape (n, d). Returns the transformed data, shape (n, k), and the explained variance
    ratios of the kept components, shape (k,); k is n_components, or min(n, d) for None.
    Raises ValueError unless n_components is None or an int from 1 to min(n, d).
    """
    most = min(X.shape)
    k = most if n_components is None else n_components
    # bool is a subclass of int in Python, so it has to be turned away by name.
    if isinstance(k, bool) or not isinstance(k, (int, np.integer)) or not 1 <= k <= most:
        raise ValueError(f"n_components must be None or an int from 1 to {most}, not {n_components!r}")

    centred = X - X.mean(axis=0)
    U, s, _ = np.linalg.svd(centred, full_matrices=False)

    # Variances are s**2 / (n - 1); the divisor cancels in the ratio.
    variances = s**2
    # Rows are compared, not the sum with 0: the mean of equal numbers can be off in the last digit.
    varies = (X != X[0]).any()
    ratios = variances / variances.sum() if varies else np.zeros(most)
    return U[:, :k] * s[:k], ratios[:k]
