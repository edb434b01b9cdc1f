from collections import defaultdict

import numpy as np


def examination(impressions):
    last = max(position for _, position, _ in impressions)
    shows, clicks = np.zeros(last), np.zeros(last)
    for _, position, clicked in impressions:
        shows[position - 1] += 1
        clicks[position - 1] += clicked
    rates = np.array([c / s if s else np.nan for c, s in zip(clicks, shows)])
    return rates / rates[0]


def debiased_ctr(impressions, exam):
    clicks, shows = defaultdict(int), defaultdict(int)
    for item, position, clicked in impressions:
        if position <= len(exam) and exam[position - 1] > 0:
            clicks[item] += clicked
            shows[item] += 1
    return {item: clicks[item] / shows[item] for item in shows}
