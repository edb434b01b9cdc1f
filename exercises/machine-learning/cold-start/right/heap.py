"""Counts and sums in one pass; the best k by a heap; the average as a weighted mean."""
import heapq


def recommend(user, k, ratings, attributes, m=10):
    def tally(rows):
        count, total = {}, {}
        for _, item, rating in rows:
            count[item] = count.get(item, 0) + 1
            total[item] = total.get(item, 0) + rating
        return count, total

    mine = attributes.get(user)
    count, total = tally(row for row in ratings if mine is not None and attributes.get(row[0]) == mine)
    if not count:
        count, total = tally(ratings)
    C = sum(total.values()) / sum(count.values())
    done = {item for who, item, _ in ratings if who == user}

    def score(item):
        n = count[item]
        return n / (n + m) * (total[item] / n) + m / (n + m) * C

    return heapq.nsmallest(k, (item for item in count if item not in done), key=lambda item: (-score(item), item))
