import numpy as np


def ips(rewards: np.ndarray, propensities: np.ndarray, target_probs: np.ndarray, clip: float | None = None) -> float:
    """Mean reward under the new rule by inverse propensity scoring; weights above clip count as clip.

    The arrays have shape (n,): reward, old and new probability of what was shown in each visit.
    """
    raise NotImplementedError


def snips(rewards: np.ndarray, propensities: np.ndarray, target_probs: np.ndarray, clip: float | None = None) -> float:
    """The same, self-normalised: divided by the sum of the weights."""
    raise NotImplementedError
