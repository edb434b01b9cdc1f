import numpy as np


def _weights(propensities, target_probs, clip):
    if (propensities == 0).any():
        raise ValueError("zero propensity")
    return target_probs / propensities


def ips(rewards, propensities, target_probs, clip=None):
    terms = _weights(propensities, target_probs, clip) * rewards
    return float(np.mean(terms if clip is None else np.minimum(terms, clip)))


def snips(rewards, propensities, target_probs, clip=None):
    weights = _weights(propensities, target_probs, clip)
    terms = weights * rewards
    return float((terms if clip is None else np.minimum(terms, clip)).sum() / weights.sum())
