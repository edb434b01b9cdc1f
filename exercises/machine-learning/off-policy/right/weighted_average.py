import numpy as np


def weights_of(propensities, target_probs, clip):
    propensities = np.asarray(propensities, dtype=float)
    if not np.all(propensities > 0):
        raise ValueError("zero propensity")
    return np.clip(np.asarray(target_probs, dtype=float) / propensities, None, np.inf if clip is None else clip)


def snips(rewards, propensities, target_probs, clip=None):
    return np.average(rewards, weights=weights_of(propensities, target_probs, clip))


def ips(rewards, propensities, target_probs, clip=None):
    return np.dot(rewards, weights_of(propensities, target_probs, clip)) / len(rewards)
