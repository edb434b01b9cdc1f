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
    clicks, looks = defaultdict(float), defaultdict(float)
    for item, position, clicked in impressions:
        if position <= len(exam) and not np.isnan(exam[position - 1]):
            clicks[item] += clicked
            looks[item] += exam[position - 1]
    return {item: min(clicks[item] / looks[item], 1.0) for item in looks if looks[item] > 0}
