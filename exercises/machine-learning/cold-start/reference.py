from collections import defaultdict


def recommend(user: str, k: int, ratings: list[tuple[str, str, int]], attributes: dict[str, str], m: float = 10) -> list[str]:
    """Ids of at most k items for a user, by the Bayesian average in the user's group, best first.

    A rating is (user, item, rating); attributes maps a user to a group.
    """
    # Without this test, users without attributes would form a group of their own.
    group = [row for row in ratings if user in attributes and attributes.get(row[0]) == attributes[user]]
    in_use = group or ratings
    prior = sum(rating for _, _, rating in in_use) / len(in_use)

    by_item = defaultdict(list)
    for _, item, rating in in_use:
        by_item[item].append(rating)
    average = {item: (m * prior + sum(own)) / (m + len(own)) for item, own in by_item.items()}

    # Only now: the user's own ratings have had their say in the averages.
    rated = {item for rater, item, _ in ratings if rater == user}
    return sorted(average.keys() - rated, key=lambda item: (-average[item], item))[:k]
