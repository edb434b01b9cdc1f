from collections import defaultdict


def recommend(user, k, ratings, attributes, m=10):
    group = [row for row in ratings if user in attributes and attributes.get(row[0]) == attributes[user]]
    in_use = group or ratings
    prior = sum(rating for _, _, rating in in_use) / len(in_use)
    by_item = defaultdict(list)
    for _, item, rating in in_use:
        by_item[item].append(rating)
    average = {item: (m * prior + sum(own)) / (m + len(own)) for item, own in by_item.items()}
    rated = {item for rater, item, _ in ratings if rater == user}
    return sorted((item for item in average.keys() - rated if len(by_item[item]) >= m), key=lambda item: (-average[item], item))[:k]
