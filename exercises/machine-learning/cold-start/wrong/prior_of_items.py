from collections import defaultdict
from statistics import fmean


def recommend(user, k, ratings, attributes, m=10):
    group = [row for row in ratings if user in attributes and attributes.get(row[0]) == attributes[user]]
    by_item = defaultdict(list)
    for _, item, rating in group or ratings:
        by_item[item].append(rating)
    prior = fmean(fmean(own) for own in by_item.values())
    average = {item: (m * prior + sum(own)) / (m + len(own)) for item, own in by_item.items()}
    rated = {item for rater, item, _ in ratings if rater == user}
    return sorted(average.keys() - rated, key=lambda item: (-average[item], item))[:k]
