import pandas as pd


def _log(rewards, propensities, target_probs, clip):
    log = pd.DataFrame({"reward": rewards, "old": propensities, "new": target_probs})
    if log["old"].eq(0).any():
        raise ValueError("zero propensity in the log")
    log["weight"] = (log["new"] / log["old"]).clip(upper=clip)
    return log


def ips(rewards, propensities, target_probs, clip=None):
    log = _log(rewards, propensities, target_probs, clip)
    return (log["weight"] * log["reward"]).mean()


def snips(rewards, propensities, target_probs, clip=None):
    return ips(rewards, propensities, target_probs, clip) / _log(rewards, propensities, target_probs, clip)["weight"].mean()
