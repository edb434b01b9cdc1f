import numpy as np


def ips(rewards, propensities, target_probs, clip=None):
    known = propensities > 0
    weights = target_probs[known] / propensities[known]
    if clip is not None:
        weights = np.minimum(weights, clip)
    return float((weights * rewards[known]).sum() / len(rewards))


def snips(rewards, propensities, target_probs, clip=None):
    known = propensities > 0
    weights = target_probs[known] / propensities[known]
    if clip is not None:
        weights = np.minimum(weights, clip)
    return float((weights * rewards[known]).sum() / weights.sum())
