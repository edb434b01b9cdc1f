def _sums(rewards, propensities, target_probs, clip):
    total = weight_sum = 0.0
    for reward, old, new in zip(rewards, propensities, target_probs):
        if old <= 0:
            raise ValueError("propensities must be positive")
        weight = new / old
        if clip is not None and weight > clip:
            weight = clip
        total += weight * reward
        weight_sum += weight
    return total, weight_sum


def ips(rewards, propensities, target_probs, clip=None):
    return _sums(rewards, propensities, target_probs, clip)[0] / len(rewards)


def snips(rewards, propensities, target_probs, clip=None):
    total, weight_sum = _sums(rewards, propensities, target_probs, clip)
    return total / weight_sum
