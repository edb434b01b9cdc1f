from collections import defaultdict


def recommend(user, k, ratings, attributes, m=10):
    in_use = ratings
    if user in attributes:
        in_use = [row for row in ratings if attributes.get(row[0]) == attributes[user]]
    prior = sum(rating for _, _, rating in in_use) / max(len(in_use), 1)
    by_item = defaultdict(list)
    for _, item, rating in in_use:
        by_item[item].append(rating)
    average = {item: (m * prior + sum(own)) / (m + len(own)) for item, own in by_item.items()}
    rated = {item for rater, item, _ in ratings if rater == user}
    return sorted(average.keys() - rated, key=lambda item: (-average[item], item))[:k]
