import numpy as np


def _weights(propensities, target_probs, clip):
    weights = target_probs / propensities
    return weights if clip is None else np.minimum(weights, clip)


def ips(rewards, propensities, target_probs, clip=None):
    if (propensities == 0).any():
        raise ValueError("zero propensity")
    return float(np.mean(_weights(propensities, target_probs, clip) * rewards))


def snips(rewards, propensities, target_probs, clip=None):
    weights = _weights(propensities, target_probs, clip)
    return float((weights * rewards).sum() / weights.sum())
