import numpy as np


def _weights(propensities: np.ndarray, target_probs: np.ndarray, clip: float | None) -> np.ndarray:
    # What was shown cannot have had probability 0, even where the new rule would not show it.
    if (propensities == 0).any():
        raise ValueError("a propensity of 0: what was shown cannot have been impossible")
    weights = target_probs / propensities
    return weights if clip is None else np.minimum(weights, clip)


def ips(rewards: np.ndarray, propensities: np.ndarray, target_probs: np.ndarray, clip: float | None = None) -> float:
    """Mean reward under the new rule by inverse propensity scoring; weights above clip count as clip.

    The arrays have shape (n,): reward, old and new probability of what was shown in each visit.
    Raises ValueError for a propensity of 0.
    """
    return float(np.mean(_weights(propensities, target_probs, clip) * rewards))


def snips(rewards: np.ndarray, propensities: np.ndarray, target_probs: np.ndarray, clip: float | None = None) -> float:
    """The same, self-normalised: divided by the sum of the weights."""
    weights = _weights(propensities, target_probs, clip)
    # The same clipped weights above and below, or the ratio is no weighted mean.
    return float(np.sum(weights * rewards) / np.sum(weights))
