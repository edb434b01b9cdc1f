from math import sqrt
from statistics import fmean

from scipy.special import stdtrit


def billboard_effect(df):
    days = {}
    for city, treated, post, signups in df[["city", "treated", "post", "signups"]].itertuples(index=False):
        days.setdefault((treated, city), ([], []))[post].append(float(signups))
    groups = [[fmean(after) - fmean(before) for (which, _), (before, after) in days.items() if which == arm] for arm in (0, 1)]
    centres = [fmean(group) for group in groups]
    squares = sum((value - centre) ** 2 for group, centre in zip(groups, centres) for value in group)
    effect = centres[1] - centres[0]
    half = float(stdtrit(len(days) - 2, 0.975)) * sqrt(squares / (len(days) - 2) * sum(1 / len(group) for group in groups))
    return dict(effect=effect, ci_low=effect - half, ci_high=effect + half)
