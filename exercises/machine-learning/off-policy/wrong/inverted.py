import numpy as np


def _weights(propensities, target_probs, clip):
    if (propensities == 0).any():
        raise ValueError("zero propensity")
    weights = propensities / np.maximum(target_probs, 1e-12)
    return weights if clip is None else np.minimum(weights, clip)


def ips(rewards, propensities, target_probs, clip=None):
    return float(np.mean(_weights(propensities, target_probs, clip) * rewards))


def snips(rewards, propensities, target_probs, clip=None):
    weights = _weights(propensities, target_probs, clip)
    return float((weights * rewards).sum() / weights.sum())
